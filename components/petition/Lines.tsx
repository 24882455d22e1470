/** An address, line by line, each in the direction it is written in. */
export function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <address class="sheet-address" dir="auto">
      {of.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </address>
  );
}
