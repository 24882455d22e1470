/** A set of words from a list of them. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** What stands before the name of somebody who is spoken of politely, or by a trade of the dataset. */
export const POLITE = words(
  `m mr mrs ms miss dr me sr sra don dona senor senora monsieur madame mme herr herrn frau bay bayan sayin sn pan pani г господин господина
господину госпожа госпожи пан пани пана спадар спадариня السیده السید الاستاذ الاستاذه المحامی المحامیه الدکتور الدکتوره آقای اقای خانم دکتر ong ba anh chi su ls khun
mecenas mec maitre milletvekili aktivis barrister lawyer attorney advocate avukat anwalt anwaltin abogado abogada avocat avocate адвокат адвоката адвокату chinese`,
);
/** The titles among them that only lawyers have: they tell Me Traoré from the president of that name. */
export const LAWYER = words(
  `me mec maitre mecenas barrister lawyer attorney advocate avukat anwalt anwaltin rechtsanwalt rechtsanwaltin abogado abogada avocat avocate
advogado advogada avvocato avvocata adwokat advokat адвокат адвоката адвокату المحامی المحامیه وکیل`,
);
