import type { ComponentChildren } from 'preact';

/** A page that has no letter to show, and says plainly why. */
export function Notice({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="notice">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
