import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/words/index.ts';
import { Brand } from './Brand.tsx';

export interface Room {
  readonly href: string;
  readonly name: string;
  readonly here: boolean;
}

interface Props {
  readonly rooms: readonly Room[];
  /** The search field, at the end of the head. */
  readonly search: ComponentChildren;
  readonly children: ComponentChildren;
  readonly words: Words;
}

/** The head of the casebook, the same in each of its rooms. */
export function Frame({ rooms, search, children, words }: Props) {
  return (
    <>
      <a
        class="skip"
        href="#content"
        onClick={(event) => {
          // The address behind # says where one is; a jump must not change it.
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {words('casebook.skip')}
      </a>
      <header class="head">
        <Brand />
        <nav aria-label={words('casebook.nav')}>
          {rooms.map(({ href, name, here }) => (
            <a key={href} href={href} aria-current={here ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {search}
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
