/**
 * Every icon of Vigil, in one place: those of lucide by the names it gives them, and our own, drawn on the same grid
 * (24 × 24, a stroke of 2, round ends). None says anything alone: a word stands beside it, or on its button.
 */
import { Bird, CircleDashed, CircleQuestionMark, Globe, type IconNode, Scale } from 'lucide';
import type { CustodyTone } from '../lib/dataset/custody.ts';

export type { IconNode } from 'lucide';
export {
  ArrowDown,
  ArrowLeft,
  Bookmark,
  BookOpen,
  CalendarPlus,
  Camera,
  Check,
  Copy,
  Download,
  ExternalLink,
  Mail,
  MessageSquare,
  PenLine,
  Printer,
  Redo2,
  Search,
  Share2,
  Shuffle,
  Signature,
  SlidersHorizontal,
  Star,
  Trash2,
  TriangleAlert,
  Undo2,
  Volume2,
  X,
} from 'lucide';

/** A window with bars. */
const BarredWindow: IconNode = [
  ['rect', { x: '4', y: '3', width: '16', height: '18', rx: '2' }],
  ['path', { d: 'M9.5 3v18' }],
  ['path', { d: 'M14.5 3v18' }],
];

/** Half of that window: out, and not free. */
const HalfWindow: IconNode = [
  ['path', { d: 'M12 3H6a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h6' }],
  ['path', { d: 'M9.5 3v18' }],
  ['path', { d: 'M17 3h1a2 2 0 0 1 2 2v1' }],
  ['path', { d: 'M20 11v2' }],
  ['path', { d: 'M20 18v1a2 2 0 0 1-2 2h-1' }],
];

/** A candle. A flower, at the size of a word, is a blot. */
const Candle: IconNode = [
  ['rect', { x: '8', y: '11', width: '8', height: '10', rx: '1' }],
  ['path', { d: 'M12 11V9' }],
  ['path', { d: 'M12 2c1.4 1.6 2.4 2.4 2.4 4a2.4 2.4 0 0 1-4.8 0c0-1.6 1-2.4 2.4-4Z' }],
];

/** One for each tone of a status, all of different outline, so that they are told apart without their colour. */
export const statusIcons: Record<CustodyTone, IconNode> = {
  imprisoned: BarredWindow,
  detained: Scale,
  missing: CircleDashed,
  restricted: HalfWindow,
  free: Bird,
  exiled: Globe,
  deceased: Candle,
  unknown: CircleQuestionMark,
};

/** The flame on a grid of 32 × 32: its outline, the light in it, and the line it stands on. */
export const flame = {
  outer: 'M16.5.5c1.1 6 9.7 9.3 9.7 16.7a9.7 9.7 0 0 1-19.4 0c0-3.9 2.2-6.7 4.7-9.3 2.3-2.4 4.3-4.5 5-7.4Z',
  inner: 'M16.3 12.3c.9 3.1 4.6 4.5 4.6 8a4.8 4.8 0 0 1-9.6 0c0-3.4 3.8-5 5-8Z',
  base: 'M7.5 30.3h17',
} as const;
