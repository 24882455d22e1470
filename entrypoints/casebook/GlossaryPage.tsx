import { GlossaryView } from '../../components/casebook/GlossaryView.tsx';
import { methodHash } from '../../lib/casebook/route.ts';
import type { PageProps } from './page-props.ts';

/** `#/words`, `#/words/custody.rsdl`: what the words of a status mean. */
export function GlossaryPage({ casebook, around: { words } }: PageProps) {
  const route = casebook.route.value;
  if (route.view !== 'words') return null;
  return <GlossaryView asked={route.word} methodHref={methodHash} words={words} />;
}
