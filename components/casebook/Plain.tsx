import type { ComponentChildren } from 'preact';

/** A page that only says something: that an address leads nowhere, or that a file cannot be read. */
export function Plain({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="plain">
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
