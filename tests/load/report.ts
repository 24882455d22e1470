import type { BrowserName } from '../../scripts/browsers/find.ts';
import type { goOn } from './goings.ts';
import type { ReadAll } from './measure.ts';
import type { Held } from './memory.ts';
import type { Outcome } from './read-all.ts';
import type { Soaked } from './soak.ts';

/** All that was measured in one browser. */
export interface Figures extends ReadAll {
  readonly name: BrowserName;
  readonly version: string;
  readonly said: readonly string[];
  readonly goings?: Awaited<ReturnType<typeof goOn>>;
  readonly soaked?: Soaked;
}

interface Circumstances {
  readonly seed: number;
  readonly machine: string;
  readonly commit: string;
  readonly day: string;
}

/**
 * How much more may be held after a load than before it, in bytes. The heap of a page swings by some hundred kilobytes
 * with what the engine has compiled and cached; an article that is not let go is tens of kilobytes, five hundred are more
 * than this.
 */
export const mostGrowth = 1_500_000;

/** The report in Markdown, and how many things were not as they should be. */
export function reportOf(figures: readonly Figures[], { seed, machine, commit, day }: Circumstances) {
  const faults = figures.flatMap(faultsOf);
  const text = `# What Vigil stands

Measured on ${day} with ${machine}, at ${commit}. Other work may have run on the machine. Again with

\`\`\`sh
npm run load -- --seed ${seed}
\`\`\`

The articles are made from the seed (tests/load/articles.ts): front pages, tables, comments twenty deep, up to 100,000 nodes,
5 million characters, a million in one node, a thousand mentions, Chinese, Arabic and Russian, frames, shadow trees, pages that
go on changing. The generator knows who is named where a reader sees it, and who only where nobody does. Each is opened in
the same tab; it is right when the badge, the list and the marks hold exactly those who are named, and, when one more person
comes at the end, exactly that one more. Consoles are those of the pages, of Vigil's own pages and of its background.

${figures.map(sectionOf).join('\n')}
${faults.length === 0 ? 'Nothing was other than it should be.' : `## Not as it should be\n\n${faults.map((fault) => `- ${fault}`).join('\n')}`}
`;
  return { text, faults: faults.length };
}

function sectionOf(figures: Figures): string {
  const { outcomes, before, after, goings, soaked, said, version } = figures;
  const right = outcomes.filter(({ fault }) => !fault);
  return `## ${version}

- ${outcomes.length} articles, ${right.length} of them counted right; ${said.length} words in consoles.
${held(`Held on one small page after 20 articles and after ${outcomes.length}`, before, after)}${goings ? held(`Held after 100 pages of one site and after ${100 + goings.times}`, goings.before, goings.after) : ''}${soaked ? soak(soaked) : ''}
${tableOf(outcomes)}`;
}

function soak({ seconds, changes, before, after, burden, expected, marked }: Soaked): string {
  const right = expected.join() === marked.join();
  return `- ${seconds} seconds of changes, ${Math.round(changes / seconds).toLocaleString('en')} a second: Vigil worked ${Math.round(burden.total)} ms in ${burden.tasks} tasks, the longest ${burden.longest.toFixed(1)} ms, ${burden.over50} over 50 ms; marks at the end ${right ? 'right' : `wrong: ${marked.join(', ')}`}.
${held('Held before the changes and after them, the page being the same again', before, after)}`;
}

const kB = (bytes: number) => `${Math.round(bytes / 1_000).toLocaleString('en')} kB`;

function held(what: string, before: Held | undefined, after: Held | undefined): string {
  if (!before || !after) return '';
  return `- ${what}: page ${kB(before.page)} → ${kB(after.page)}, background ${kB(before.background)} → ${kB(after.background)}, documents ${before.documents} → ${after.documents}, nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}.\n`;
}

function tableOf(outcomes: readonly Outcome[]): string {
  const layouts = [...new Set(outcomes.map(({ article }) => article.layout))];
  const rows = layouts.map((layout) => {
    const theirs = outcomes.filter(({ article }) => article.layout === layout);
    const took = theirs.map((outcome) => outcome.took).sort((a, b) => a - b);
    const largest = Math.max(...theirs.map(({ article }) => article.html.length));
    const most = Math.max(...theirs.map(({ article }) => article.people.length));
    return `| ${layout} | ${theirs.filter(({ fault }) => !fault).length} of ${theirs.length} | ${kB(largest)} | ${most} | ${Math.round(took[took.length >> 1] ?? 0)} ms | ${Math.round(took.at(-1) ?? 0)} ms |`;
  });
  return `| layout | right | largest | most people | until listed, median | longest |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** What was not as it should be, each in a line. */
export function faultsOf({ name, outcomes, before, after, goings, soaked, said }: Figures): string[] {
  const grown = (what: string, before?: Held, after?: Held) =>
    (['page', 'background'] as const).flatMap((where) => {
      const growth = (after?.[where] ?? 0) - (before?.[where] ?? 0);
      return growth > mostGrowth ? [`${name}: the ${where} holds ${kB(growth)} more ${what}`] : [];
    });
  return [
    ...outcomes.flatMap(({ article, fault }) =>
      fault ? [`${name}: ${article.layout} ${article.url}: ${fault}`] : [],
    ),
    ...[...new Set(said)].map((line) => `${name}: in a console: ${line}`),
    ...grown('after all articles', before, after),
    ...grown('after the pages of one site', goings?.before, goings?.after),
    ...grown('after the changes', soaked?.before, soaked?.after),
    ...(soaked && soaked.expected.join() !== soaked.marked.join()
      ? [`${name}: after the changes these are marked: ${soaked.marked.join(', ')}`]
      : []),
    ...(soaked && soaked.burden.over50 > 0
      ? [
          `${name}: ${soaked.burden.over50} tasks over 50 ms, the longest ${soaked.burden.longest.toFixed(1)} ms`,
        ]
      : []),
  ];
}
