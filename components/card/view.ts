import type { CardView } from '../../lib/page/card/opener.ts';
import controls from '../controls.css?inline';
import person from '../person.css?inline';
import tokens from '../tokens.css?inline';
import typefaces from '../typefaces.css?inline';
import card from './card.css?inline';
import { drawCard } from './draw.tsx';

/** What the card looks like, for `createCardOpener`. */
export const cardView: CardView = {
  css: [tokens, typefaces, controls, person, card].join('\n'),
  draw: drawCard,
};
