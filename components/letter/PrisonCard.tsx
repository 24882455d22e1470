import type { Person } from '../../lib/dataset/person.ts';
import type { PrisonMail } from '../../lib/dataset/prison-mail.ts';
import type { PrisonMailFinding } from '../../lib/letters/prison-mail.ts';
import type { Words } from '../../lib/words/index.ts';
import { Icon } from '../Icon.tsx';
import { Copy, Printer } from '../icons.ts';
import { CardAddress } from './CardAddress.tsx';
import { CardRules, type SaidBy, SourceLink } from './CardRules.tsx';
import { ReadyLines } from './ReadyLines.tsx';
import type { CopyState } from './SendPanel.tsx';

interface Props {
  readonly name: string;
  readonly rules: PrisonMail;
  readonly campaigns: Person['campaigns'];
  readonly text: string;
  readonly findings: readonly PrisonMailFinding[];
  readonly onText: (text: string) => void;
  readonly copied: CopyState;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly words: Words;
}

/** A card to somebody in prison: closed until it is asked for, and its rules come before its text. */
export function PrisonCard(props: Props) {
  const { name, rules, campaigns, text, findings, onText, copied, onCopy, onPrint, words } = props;
  const empty = text.trim() === '';
  return (
    <details class="prison-card">
      <summary>
        <h2>{words('prisonCard.title', { name })}</h2>
      </summary>
      <div class="prison-card-rules">
        <p>{words('prisonCard.read')}</p>
        <p>{words('prisonCard.never')}</p>
        <CardRules rules={rules} words={words} />
        <p>{words('prisonCard.family')}</p>
      </div>
      <div class="prison-card-text">
        <ReadyLines
          lines={rules.lines}
          onLine={(line) => onText(text.trim() ? `${text.trimEnd()}\n${line}` : line)}
          words={words}
        />
        <label for="prison-card-text">{words('prisonCard.text')}</label>
        <textarea
          id="prison-card-text"
          rows={6}
          dir="auto"
          lang={rules.languages?.only[0]}
          spellcheck={true}
          aria-describedby="prison-card-findings prison-card-kept"
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
        <p class="meta" id="prison-card-kept">
          {words('prisonCard.kept')}
        </p>
        <div id="prison-card-findings" role="status">
          <Findings of={findings} by={rules} empty={empty} words={words} />
        </div>
        <div class="prison-card-ways">
          <button type="button" class="button" disabled={empty} onClick={onCopy}>
            <Icon of={Copy} />
            {words('prisonCard.copy')}
          </button>
          <button type="button" class="button" disabled={empty} onClick={onPrint}>
            <Icon of={Printer} />
            {words('prisonCard.print')}
          </button>
        </div>
        <p role="status" class="meta">
          {copied === 'copied' && words('compose.copied')}
          {copied === 'failed' && words('prisonCard.copyFailed')}
        </p>
        <CardAddress campaigns={campaigns} words={words} />
      </div>
    </details>
  );
}

interface FindingsProps {
  readonly of: readonly PrisonMailFinding[];
  readonly by: SaidBy;
  readonly empty: boolean;
  readonly words: Words;
}

function Findings({ of, by, empty, words }: FindingsProps) {
  if (empty) return null;
  if (of.length === 0) return <p class="meta">{words('prisonCard.nothingFound')}</p>;
  return (
    <ul class="prison-card-findings">
      {of.map(({ kind, found, text, source }) => (
        <li key={`${kind} ${found ?? ''}`}>
          {found && <strong>{words('prisonCard.found', { found })}</strong>} {text}{' '}
          <SourceLink n={source} by={by} words={words} />
        </li>
      ))}
    </ul>
  );
}
