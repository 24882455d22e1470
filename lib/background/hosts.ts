/** The host, and every host above it: `a.b.example`, `b.example`, `example`. */
export function hostAndAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, i) => labels.slice(i).join('.'));
}
