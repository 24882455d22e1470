import { h } from 'preact';
import type { IconNode } from './icons.ts';

/** A lucide icon. It is decoration: whatever it says stands in words beside it, or on the button around it. */
export function Icon({ of }: { of: IconNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
