import { peopleNamed } from './popup/article.ts';
import { openTimes, withPopups } from './popup/open.ts';

/*
 * How soon the popup shows who is on the page: the real one, opened as a click on the toolbar button does, again and
 * again, from its navigation to the list in the document. A list within 100 ms seems to be there at once
 * (https://web.dev/articles/rail).
 */
const times = Number(process.argv[2] ?? 15);

await withPopups(async (browser, version) => {
  console.log(`${version}, ${times} times each\n`);
  console.log(
    '| people on the page | list, median | list, slowest | painted, median |\n| ---: | ---: | ---: | ---: |',
  );
  for (const people of [0, 1, 4, 30]) {
    const taken = await openTimes(browser, peopleNamed(people), people, times);
    const list = taken.map(({ list }) => list).sort((a, b) => a - b);
    const painted = taken.map(({ painted }) => painted).sort((a, b) => a - b);
    const middle = times >> 1;
    console.log(`| ${people} | ${list[middle]} ms | ${list.at(-1)} ms | ${painted[middle]} ms |`);
  }
});
