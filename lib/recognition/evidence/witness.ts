/** Why something speaks for or against a candidate: in words in scripts/recognise/reasons.ts, which no page loads. */
export type Reason =
  | 'authors'
  | 'calledAfter'
  | 'companion'
  | 'confirmed'
  | 'countryAnywhere'
  | 'credit'
  | 'derived'
  | 'edges'
  | 'heard'
  | 'kin'
  | 'longerName'
  | 'loose'
  | 'lowerCase'
  | 'namesakeInText'
  | 'officeBeside'
  | 'otherForm'
  | 'otherTradeBeside'
  | 'otherTradeLeads'
  | 'otherWorldLeads'
  | 'otherWorldNear'
  | 'playInSentence'
  | 'plightAllOver'
  | 'plightAnywhere'
  | 'plightNear'
  | 'prior'
  | 'rareCompany'
  | 'roleBeside'
  | 'rolesAllOver'
  | 'rolesAnywhere'
  | 'rolesNear'
  | 'sameName'
  | 'support';

/** One thing that speaks for or against a candidate. */
export interface Witness {
  readonly says: Reason;
  /** Whom or what it is about: a word of the record, somebody's id. */
  readonly about?: string;
  readonly weight: number;
  /** How far it ties the place to this very person, not only to their kind of story: 2 by itself, 1 half of it. */
  readonly tie?: 0.5 | 1 | 2;
  /** How far it shows that their kind of story is told here: 2 in the same sentence or so, 1 somewhere in the text. */
  readonly story?: 1 | 2;
  /** Says that the characters are this name and no other words: 1 where both readings stand, 2 even where they do not. */
  readonly whole?: 1 | 2;
  /** A role of the law touches the name. */
  readonly role?: true;
  /** Says that somebody of another trade is meant, whoever else stands in the text. */
  readonly other?: true;
}
