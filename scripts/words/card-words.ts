import english from '../../locales/en.json' with { type: 'json' };

/** The words that the card in a page can say, by the beginnings of their keys. */
const ofTheCard =
  /^(custody|restriction|role|relation|fact|age|term|pronunciation|source|card|judge)\.|^act\.(letter|petition|message|case|follow|close)$|^letter\.withheld\.|^report\.link$/;

/** The part of the interface's words that goes into the card. */
export const wordsForCard = (): Record<string, string> =>
  Object.fromEntries(Object.entries(english).filter(([key]) => ofTheCard.test(key)));
