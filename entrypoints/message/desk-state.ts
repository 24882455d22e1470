import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FormatName } from '../../lib/messages/format.ts';
import type { Content } from '../../lib/messages/layout.ts';
import { type MessageLanguage, messageLanguages, type ReadyLine } from '../../lib/messages/message-file.ts';
import { type ComingDay, dayFor, linesFor, sayDay, tagsFor } from '../../lib/messages/offer.ts';
import { drawable, drawableLine } from '../../lib/messages/plain-text.ts';
import type { PostParts } from '../../lib/messages/post.ts';
import type { Face } from './draw.ts';
import type { Material } from './open.ts';

/** What the reader has chosen and typed. Nothing of it is kept. */
export interface Choice {
  readonly language: MessageLanguage;
  /** A ready line; empty for words of one's own. */
  readonly line: string;
  readonly own: string;
  readonly face: Face;
  readonly format: FormatName;
  readonly forDay: boolean;
  readonly name: string;
  readonly profession: string;
  readonly place: string;
  readonly crop: number;
}

export interface MessageDesk extends Material {
  readonly choice: ReadonlySignal<Choice>;
  readonly choose: (change: Partial<Choice>) => void;
  readonly lines: readonly ReadyLine[];
  readonly day: ComingDay | undefined;
  readonly photo: ReadonlySignal<ImageBitmap | undefined>;
  readonly setPhoto: (photo: ImageBitmap | undefined) => void;
  readonly content: ReadonlySignal<Content>;
  readonly post: ReadonlySignal<PostParts>;
}

/** The day is offered as ticked when it is this near. */
const nearDays = 45;

export function openDesk(material: Material, languages: readonly string[]): MessageDesk {
  const { person, messages, dates, petitions, now } = material;
  const lines = linesFor(person, messages.lines);
  const day = dayFor(person?.country, messages, dates, petitions, now);
  const choice = signal<Choice>({
    language: languageOf(languages),
    line: lines[0]?.id ?? '',
    own: '',
    face: 'plain',
    format: 'square',
    forDay: day !== undefined && day.away <= nearDays,
    name: '',
    profession: '',
    place: '',
    crop: 0.5,
  });
  const photo = signal<ImageBitmap | undefined>(undefined);
  const facts = signal<ReadonlyMap<MessageLanguage, string | undefined>>(new Map());
  const asked = new Set<MessageLanguage>();
  effect(() => {
    const { language } = choice.value;
    if (asked.has(language)) return;
    asked.add(language);
    // A post without it is still a post.
    void material.factIn(language).then(
      (fact) => (facts.value = new Map(facts.peek()).set(language, fact)),
      () => undefined,
    );
  });
  const words = computed(() => {
    const { line, own, language } = choice.value;
    return line ? (lines.find(({ id }) => id === line)?.text[language] ?? '') : drawable(own);
  });
  const dayText = computed(() => (day && choice.value.forDay ? sayDay(day, choice.value.language) : ''));
  const native = person?.names.native.find(({ text }) => text !== person.names.primary)?.text;
  const both = person && [person.names.primary, native].filter(Boolean).join(' ');
  return {
    ...material,
    lines,
    day,
    choice,
    choose: (change) => {
      choice.value = { ...choice.peek(), ...change };
    },
    photo,
    setPhoto: (next) => {
      photo.peek()?.close();
      photo.value = next;
    },
    content: computed(() => {
      const { language, name, profession, place } = choice.value;
      const to = person
        ? messages.to[language].replace('{name}', () => nameIn(language))
        : messages.everybody[language];
      return {
        words: words.value,
        to,
        from: [drawableLine(name), [profession, place].map(drawableLine).filter(Boolean).join(' · ')],
        day: dayText.value,
        photo: photo.value !== undefined,
      };
    }),
    post: computed(() => ({
      name: both ?? '',
      fact: facts.value.get(choice.value.language),
      words: words.value,
      day: dayText.value || undefined,
      tags: person ? tagsFor(person, messages.tags).map(({ tag }) => tag) : [],
      link: person && sourceOf(person),
    })),
  };

  /** In Chinese the name stands as Chinese writes it, where the record has it so. */
  function nameIn(language: MessageLanguage): string {
    const own = language.startsWith('zh') && person?.names.native.find(({ lang }) => lang === language);
    return own ? own.text : (both ?? '');
  }
}

/** The newest source of the status that is no copy: what a reader of the post can check. */
function sourceOf({ status, sources }: NonNullable<Material['person']>): string | undefined {
  const carrying = sources.filter(({ n }) => status.sources.includes(n));
  return carrying
    .toSorted(
      (a, b) =>
        Number(a.reprint ?? false) - Number(b.reprint ?? false) ||
        (b.published ?? '').localeCompare(a.published ?? ''),
    )
    .at(0)?.url;
}

function languageOf(tags: readonly string[]): MessageLanguage {
  for (const tag of tags) {
    const { language, script } = new Intl.Locale(tag).maximize();
    const wanted = language === 'zh' ? `zh-${script}` : language;
    const found = messageLanguages.find((one) => one === wanted);
    if (found) return found;
  }
  return 'en';
}
