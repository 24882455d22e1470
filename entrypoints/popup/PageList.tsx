import { useLayoutEffect } from 'preact/hooks';
import type { Surroundings } from '../../components/casebook/surroundings.ts';
import { JudgedHere } from '../../components/popup/JudgedHere.tsx';
import { PagePeople } from '../../components/popup/PagePeople.tsx';
import { ReadAsk } from '../../components/popup/ReadAsk.tsx';
import { SiteSettings } from '../../components/popup/SiteSettings.tsx';
import { type PageView, pageView } from '../../lib/casebook/on-page.ts';
import type { LivePage } from './page.ts';
import type { Popup } from './popup.ts';

interface Props extends Surroundings {
  readonly popup: Popup;
  readonly page: LivePage;
}

/** Who is on the page in front of the reader, or why there is no list. */
export function PageList({ popup, page, ...around }: Props) {
  const { words } = around;
  const state = page.state.value;
  const view = viewOf(page, around);
  const stillReading = (
    <p class="note" role="status">
      {words('popup.reading')}
    </p>
  );
  const listed = view !== undefined && view.kind !== 'reading';
  // For whoever measures how soon the list is there.
  useLayoutEffect(() => {
    if (listed) performance.mark('list');
  }, [listed]);
  if (!view) return page.silent.value ? <p class="note">{words('popup.silent')}</p> : null;
  return (
    <>
      {say(view)}
      <JudgedHere
        people={page.judged.value}
        onTakeBack={(person) => void popup.judge(person, 'undo')}
        words={words}
      />
    </>
  );

  function say(view: PageView) {
    switch (view.kind) {
      case 'closed':
        return (
          <p class="note">
            {words(`popup.closed.${view.because}`)} {words('popup.closed.still')}
          </p>
        );
      case 'nobody':
        return (
          <p class="note" role="status">
            {words(popup.reading.value === 'now' ? 'popup.reading' : 'popup.nobody')}
          </p>
        );
      case 'reading':
        return page.late.value ? stillReading : null;
      case 'unread':
        return (
          <ReadAsk
            host={state?.host ?? ''}
            reading={popup.reading.value}
            refused={popup.refused.value}
            mayAllow={state?.inPrivate === false}
            onRead={() => void popup.read()}
            onAllow={popup.allow}
            words={words}
          />
        );
      case 'people':
        return (
          <>
            <PagePeople
              {...around}
              view={view}
              jumpFailed={popup.jumpFailed.value}
              onJump={state && !state.quiet ? (person) => void popup.jump(person) : undefined}
              onJudge={(person, is) => void popup.judge(person, is ? 'is' : 'not-here')}
              details={(person) => popup.details.byPerson.value.get(person)}
            />
            {page.found.value?.reading && page.late.value && stillReading}
          </>
        );
    }
  }
}

/** What holds on the site of the page, where it has one. */
export function PageSite({ popup, page, words }: Pick<Props, 'popup' | 'page' | 'words'>) {
  const state = page.state.value;
  if (state?.host === undefined) return null;
  return (
    <SiteSettings
      state={{ ...state, host: state.host }}
      onQuiet={(quiet) => void popup.setQuiet(quiet)}
      onForbid={popup.forbid}
      onChange={popup.change}
      words={words}
    />
  );
}

/** The list waits for nothing but the people; what a page without any is takes a little longer to know. */
function viewOf(
  { found, state, late }: LivePage,
  { now, words }: Pick<Props, 'now' | 'words'>,
): PageView | undefined {
  const { value } = found;
  if (value) return pageView({ ...value, canRead: false }, value.people, now, words.locale);
  if (value === undefined) return late.value ? { kind: 'reading' } : undefined;
  return state.value && pageView(state.value, [], now, words.locale);
}
