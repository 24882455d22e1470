/** A letter as a mail, whichever way it goes. */
export interface Mail {
  readonly to: readonly string[];
  readonly cc?: readonly string[];
  readonly subject: string;
  readonly body: string;
}

const address = /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/;

/** The addresses among some texts: what is none is left out, and so is whatever was smuggled in behind one. */
export const addressesIn = (texts: readonly string[] = []): string[] =>
  texts.map((one) => one.trim()).filter((one) => address.test(one));

/** A subject is one line: no line end in it can begin another header. Half a character becomes the sign for one. */
export const subjectLine = (subject: string): string =>
  subject
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/** The text with the line ends of mail, whatever it had before. */
export const withCrlf = (text: string): string => text.toWellFormed().replace(/\r\n?|\n/g, '\r\n');

/**
 * Percent-encodes UTF-8, more strictly than encodeURIComponent, which leaves ' ( ) * ! alone and throws at half a
 * character: some programs end a link at a quote or bracket, and half an emoji must not cost somebody their letter.
 */
export function percent(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
