import { Block } from './block.ts';

/**
 * What a page says of a picture to those who do not see it, as a block of its own. It is read with the rest, so a name
 * in it is found, but there is nothing in the page to mark.
 */
export function alternativeOf(owner: Node, element: Element): Block | undefined {
  const picture = element.localName === 'picture' ? element.querySelector('img') : element;
  const attribute = picture?.localName === 'img' ? 'alt' : 'aria-label';
  const text = picture && pictures.has(picture.localName) && picture.getAttribute(attribute);
  return text ? new Block(owner, text, [], picture) : undefined;
}

const pictures = new Set(['canvas', 'img', 'svg', 'video']);

/** True for a tag whose elements may be called something: see `alternativeOf`. */
export const isPicture = (tag: string): boolean => tag === 'picture' || pictures.has(tag);
