/*
 * What an element means for reading, by its tag. Only a tag that is known to run within a line is read as part of
 * one: everything else, custom elements included, ends a run of text. A name cut in two is missed; two people's
 * names read as one would be a wrong mark.
 */

import { attributeOf, tagOf } from './unclobbered.ts';

export type TagRole =
  /** Runs within a line, unless the page's style says otherwise. */
  | 'inline'
  /** Ends the run before it and holds runs of its own. */
  | 'block'
  /** Ends the run, and its content is never read: fields, code, pictures, frames. */
  | 'closed'
  /** A line end. */
  | 'line'
  /** As if it were not there: not drawn, or put there by another extension. */
  | 'nothing';

const tags: Record<Exclude<TagRole, 'block'>, string> = {
  inline:
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var',
  closed:
    'audio canvas code datalist embed iframe img input kbd math meter object optgroup option picture portal progress samp select svg textarea video xmp',
  line: 'br',
  nothing:
    'base chatgpt-sidebar deepl-input-controller grammarly-desktop-integration grammarly-extension grammarly-popups head link meta noembed noframes noscript param plasmo-csui rp rt rtc script source style template title track wbr',
};

const roles = new Map<string, TagRole>();
for (const [role, names] of Object.entries(tags))
  for (const name of names.split(' ')) roles.set(name, role as TagRole);

/** The role of an element by its tag, and by whether somebody is writing in it. */
export function roleOf(element: Element): TagRole {
  const role = roles.get(tagOf(element)) ?? 'block';
  return (role === 'inline' || role === 'block') && isField(element) ? 'closed' : role;
}

/** True for an element whose content is never read, by its tag alone. */
export function isLeftOut(node: Node | null): boolean {
  const role = roles.get((node as Partial<Element> | null)?.localName ?? '');
  return role === 'nothing' || role === 'closed';
}

/** True for an element that a reader types into, whatever its tag. */
function isField(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  return (editable !== null && editable !== 'false') || attributeOf(element, 'role') === 'textbox';
}
