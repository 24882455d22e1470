import { AboutYou } from '../../components/letter/AboutYou.tsx';
import { OwnLine } from '../../components/letter/OwnLine.tsx';
import { suggestedLines } from '../../lib/letters/sender.ts';
import type { Words } from '../../lib/words/index.ts';
import type { Desk } from './desk-state.ts';
import type { KeptSelf } from './writer.ts';

/** What the reader says of themselves, and the line that no other letter has. */
export function Self({ desk, self, words }: { desk: Desk; self: KeptSelf; words: Words }) {
  const { sender } = desk.choice.value;
  const letters = desk.letters.value;
  return (
    <>
      <AboutYou
        sender={sender}
        onChange={(sender) => desk.choose({ sender })}
        remembered={self.remembers.value}
        onRemember={self.remember}
        words={words}
      />
      {letters && (
        <OwnLine
          line={sender.line}
          suggestions={suggestedLines(desk.person, sender, letters)}
          lang={letters.language}
          onLine={(line) => desk.choose({ sender: { ...sender, line } })}
          words={words}
        />
      )}
    </>
  );
}
