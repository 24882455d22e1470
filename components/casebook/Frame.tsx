import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Words } from '../../lib/words/index.ts';
import { Brand } from './Brand.tsx';

export interface Room {
  readonly href: string;
  readonly name: string;
  readonly here: boolean;
  /** How much there is in it that was not read yet, in words and as a number. */
  readonly unread?: { readonly count: number; readonly says: string } | undefined;
}

interface Props {
  readonly rooms: readonly Room[];
  /** The search field, at the end of the head. */
  readonly search: ComponentChildren;
  readonly foot: ComponentChildren;
  readonly children: ComponentChildren;
  readonly words: Words;
}

/** The head and the foot of the casebook, the same in each of its rooms. */
export function Frame({ rooms, search, foot, children, words }: Props) {
  const content = useRef<HTMLElement>(null);
  return (
    <>
      {/* A button: the address behind # says where one is, and a jump within the page must not change it. */}
      <button type="button" class="button skip" onClick={() => content.current?.focus()}>
        {words('casebook.skip')}
      </button>
      <header class="head">
        <Brand />
        <nav aria-label={words('casebook.nav')}>
          {rooms.map(({ href, name, here, unread }) => (
            <a key={href} href={href} aria-current={here ? 'page' : undefined}>
              {name}
              {unread && (
                <>
                  {' '}
                  <span class="unread" aria-hidden="true">
                    {unread.count}
                  </span>
                  <span class="visually-hidden">({unread.says})</span>
                </>
              )}
            </a>
          ))}
        </nav>
        {search}
      </header>
      <main id="content" ref={content} tabIndex={-1}>
        {children}
      </main>
      {foot}
    </>
  );
}
