import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../lib/dataset/person.ts';

/**
 * True in the card, which stands in a stranger's page. A link there, even one in a closed shadow tree, may have the name
 * of its host looked up before anybody presses it (Firefox does, as the page allows), and whoever runs the network
 * sees whose card was opened. So in a page a source has its number alone, and no address.
 */
export const InsidePage = createContext(false);

interface Props {
  readonly source: Source;
  readonly class?: string;
  readonly title?: string;
  readonly 'aria-label'?: string;
  readonly children: ComponentChildren;
}

/** The way to a source, on the publisher's own page, which is not told where from. */
export function SourceLink({ source, children, ...rest }: Props) {
  const { n, url } = source;
  if (useContext(InsidePage))
    return (
      // biome-ignore lint/a11y/useSemanticElements: a link with an address is what must not be here
      <button {...rest} type="button" role="link" class={`source ${rest.class ?? ''}`} data-source={n}>
        {children}
      </button>
    );
  return (
    <a {...rest} data-source={n} href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
