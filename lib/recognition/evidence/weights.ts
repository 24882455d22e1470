/**
 * All numbers of the verdict, in one place. A candidate's score starts from how rare its name is and moves with what
 * stands around it; at `certain` it is marked as certain, at `possible` as possible, below that not at all.
 */
export const WEIGHTS = {
  /** Score from which on a mention is certain, and possible. */
  certain: 2,
  possible: 0.6,

  /** Two people of one name: with less between their scores nobody is certain. */
  draw: 0.5,

  /** Where a name begins, by commonness class: one person, a few, many, a crowd. */
  prior: [3, 1.75, -0.4, -1.2],
  /** A spelling that only sounds like the name needs something around it. */
  loose: -2.6,
  /** The sound of the name in a script that the record does not have. */
  heard: -1.2,
  /** The unusual order of given and family name. */
  derived: -0.3,
  /** Capitals missing in a script that has them ("can atalay"). */
  lowerCase: -2.6,

  /** Edges of a name in Chinese characters. */
  boundary: {
    /** A title or a role touches the name: 王宇律师. */
    title: 1.5,
    /** Punctuation, a space or the text's end. */
    clean: 0.5,
    /** A particle or a verb goes on behind it. */
    plain: 0.3,
    /** Nothing is known of the neighbour. */
    unknown: -0.5,
    /** The neighbour makes a word with the name's last character: 陈淑庄|园. */
    doubtful: -1,
  },
  /** How much of a Han boundary's weight counts towards who is meant: edges prove a name, not a person. */
  boundaryShare: 0.3,

  /**
   * The tie to the person that a name needs to be certain, and to be possible, by commonness. A word of the record,
   * company or another form of the name tie by themselves (2), and so does the country beside law or prison unless a
   * crowd bears the name; a role beside the name, the country alone and a city of the record are half a tie or less.
   * Law and prison alone fill much other news.
   */
  ties: [
    [0, 0],
    [0, 0],
    [2, 0],
    [2, 1],
  ],

  /**
   * The story that a name needs around it to be certain, by commonness: a word of law, rights, arrest or prison
   * anywhere is half of it (1), one in the same sentence or so is all of it (2); a tie counts as story too.
   */
  story: [1, 2, 1, 0],

  /** The story that a name needs to be possible where another trade touches it: namesakes have none. */
  storyOfNamesake: 3,

  /** A word for a lawyer, pastor or activist touches the name. */
  roleBeside: 2.6,
  /** A lawyer's or rights word in the same sentence or so. */
  rolesNear: 1.3,
  /** … or anywhere in the text. */
  rolesAnywhere: 0.5,
  /** Arrest, trial, prison nearby. */
  plightNear: 0.9,
  /** … or anywhere in the text. */
  plightAnywhere: 0.4,
  /** A wife, a daughter, supporters in the sentence. */
  kin: 0.2,
  /** Law or prison words all over the text, each kind. */
  manyAnywhere: 0.5,
  /** The persecuting state is named near a name that has no other tie to it. */
  countryAnywhere: 0.3,
  /** The first word from the person's own record (place, case, relative) in the text; each further one counts half. */
  support: 1.6,
  /** … where the word is of two characters. */
  citySupport: 0.8,
  /** Another person of the dataset from the same country, named beyond doubt in the same text. */
  companion: 1.8,
  /** A rare name of another person of the same country: neither is beyond doubt, but no chance brings them together. */
  rareCompany: 0.6,
  /** The same person's name in another script or fuller form. */
  otherForm: 2.5,
  /** The same person is certain elsewhere in the text. */
  confirmed: 2.5,

  /** The same name is possible elsewhere in the text: enough to be possible here, never to be certain. */
  sameName: 1,

  /** A trade of another world touches the name: footballer, actress, surgeon, minister, 队长. */
  otherTradeBeside: -4,
  /** Such a trade a word or two before the name, and no law in the sentence. */
  otherTradeLeads: -3,
  /** Somebody of another trade bears the name elsewhere in the text, and nowhere does a word of law touch it. */
  namesakeInText: -2,
  /** A trade touches the name that some lawyers had as well: professor, founder, poet. With law near it says little. */
  officeBeside: -3,
  officeNearLaw: -0.6,
  /** Words of sport, stage, science, business or travel near the name. */
  otherWorldNear: -1.2,
  /** … or leading in the text as a whole. */
  otherWorldLeads: -1.5,
  /** Sport or stage in the name's own sentence, and no law: what other sentences say of the law does not outweigh it. */
  playInSentence: -3,
  /** A line of authors, translators, photographers. */
  credit: -2.5,
  /** The name goes on: Jimmy Wang Yu, Paul Harris Fellow. */
  longerName: -2.5,
  /** A street, a law, a prize called after somebody. */
  calledAfter: -2.5,
  /** How much counter-evidence counts against a name by its commonness: a unique name hardly has a namesake. */
  doubt: [0.5, 0.8, 1, 1],
} as const;
