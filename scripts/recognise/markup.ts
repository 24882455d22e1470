const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|mark|small|wbr|abbr|bdi|a)\s*\/?>/gi;
/** A word joiner: recognition reads over it, and every character of a tag becomes one, so that offsets stay. */
const UNSEEN = '\u2060';

/** Lets a name run through inline tags (`<b>Ding</b> Jiaxi`) without moving an offset. */
export function hideInlineTags(text: string): string {
  return text.includes('<') ? text.replace(INLINE_TAG, (tag) => UNSEEN.repeat(tag.length)) : text;
}
