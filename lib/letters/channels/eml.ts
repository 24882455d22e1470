import { addressesIn, type Mail, subjectLine, withCrlf } from './mail.ts';

/*
 * A letter as a file that mail programs open as a draft (RFC 5322, RFC 2045). It has no From and no Message-ID: the
 * program that sends it knows both, and Vigil knows neither.
 */

/** Base64 lines are at most this long (RFC 2045, section 6.8). */
const lineLength = 76;
/** What fits into a line of 76 characters beside “Subject: ”, =?UTF-8?B? and ?= (RFC 2047, section 2), in bytes. */
const bytesInWord = 39;

/**
 * Writes a mail as the text of an .eml file: ASCII, lines ended by CRLF. `X-Unsent: 1` makes Outlook open it as a draft
 * (https://learn.microsoft.com/en-us/archive/blogs/stephen_griffin/did-i-send-that). Never throws; what is no address
 * is left out.
 */
export function emlOf(mail: Mail, now: Date): string {
  const [to, cc] = [addressesIn(mail.to), addressesIn(mail.cc)];
  const header = [
    ...(to.length > 0 ? [`To: ${to.join(',\r\n ')}`] : []),
    ...(cc.length > 0 ? [`Cc: ${cc.join(',\r\n ')}`] : []),
    `Subject: ${encodedWords(withoutMark(subjectLine(mail.subject)))}`,
    `Date: ${dateOf(now)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(withoutMark(withCrlf(mail.body))).match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [...header, '', ...body, ''].join('\r\n');
}

/** A subject in any script, folded; words are cut between characters, never within one (RFC 2047, section 5). */
function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const sign of text) {
    if (new TextEncoder().encode(word + sign).length > bytesInWord) {
      words.push(word);
      word = '';
    }
    word += sign;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${base64(part)}?=`).join('\r\n ');
}

/** Programs that decode take a byte order mark for one, wherever a word begins; it prints nothing. */
const withoutMark = (text: string): string => text.replaceAll('\ufeff', '');

/** In UTC: the file does not tell where it was written. */
const dateOf = (now: Date): string => now.toUTCString().replace('GMT', '+0000');

function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}
