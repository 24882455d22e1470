import { useMemo } from 'preact/hooks';
import { MessageForm } from '../../components/message/MessageForm.tsx';
import { Saving } from '../../components/message/Saving.tsx';
import { Sending } from '../../components/message/Sending.tsx';
import { formats } from '../../lib/messages/format.ts';
import { longPost, shortPost } from '../../lib/messages/post.ts';
import type { Words } from '../../lib/words/index.ts';
import { readersLanguages } from '../../lib/words/languages.ts';
import { sayList, saySentences } from '../../lib/words/signs.ts';
import { openDesk } from './desk-state.ts';
import type { Material } from './open.ts';
import { PhotoField } from './PhotoField.tsx';
import { Preview } from './Preview.tsx';
import { type FileKind, fileOf, saveFile } from './save.ts';

const canvasId = 'message-picture';

/** What the picture says; the picture; and how it leaves the house. */
export function Desk({ material, words }: { material: Material; words: Words }) {
  const desk = useMemo(
    () => openDesk(material, readersLanguages(words.locale, navigator.languages)),
    [material],
  );
  const choice = desk.choice.value;
  const content = desk.content.value;
  const alt = altOf(content, words);
  const post = desk.post.value;
  const canvas = () => document.getElementById(canvasId) as HTMLCanvasElement;
  const save = async (kind: FileKind) => {
    const { dpi } = { dpi: undefined, ...formats[choice.format] };
    const file = await fileOf(canvas(), kind, dpi);
    saveFile(file, `message-${choice.format}.${kind === 'png' ? 'png' : 'jpg'}`);
  };
  const share = async () => {
    const file = new File([await fileOf(canvas(), 'jpeg', undefined)], 'message.jpg', { type: 'image/jpeg' });
    // Whoever closes the sheet of the system has decided, and needs no message about it.
    await navigator.share({ files: [file], text: shortPost(post).text }).catch(() => undefined);
  };
  return (
    <div class="desk">
      <aside class="choosing" aria-label={words('message.choosing')}>
        <MessageForm choice={choice} lines={desk.lines} day={desk.day} onChange={desk.choose} words={words} />
        <PhotoField desk={desk} words={words} />
      </aside>
      <main class="writing" aria-label={words('message.picture')}>
        <Preview desk={desk} id={canvasId} alt={alt} />
      </main>
      <aside class="sending" aria-label={words('message.send')}>
        <Saving onSave={save} words={words} />
        <Sending
          alt={alt}
          short={shortPost(post)}
          long={longPost(post)}
          day={desk.day}
          onShare={'share' in navigator ? () => void share() : undefined}
          copy={(text) => navigator.clipboard.writeText(text)}
          words={words}
        />
      </aside>
    </div>
  );
}

/** What the picture shows, for those who hear it. What is in a photo only the reader knows. */
function altOf(content: ReturnType<typeof openDesk>['content']['value'], words: Words): string {
  const from = sayList(content.from.filter(Boolean), words);
  return saySentences(
    [
      words('message.alt', { words: content.words.replace(/\n+/g, ' '), to: content.to }),
      content.photo ? words('message.alt.photo') : '',
      from && words('message.alt.from', { from }),
      content.day && words('message.alt.day', { day: content.day }),
    ],
    words,
  );
}
