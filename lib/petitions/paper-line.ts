/** Words of the paper with what belongs into them: “Sheet {n} of {of}”. A name that is not asked for stays as it is. */
export const paperLine = (words: string, parts: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (slot, name: string) => parts[name] ?? slot);
