import { openBrowser } from '../tests/browser/support/browser.ts';
import { scenes } from './page/scenes.ts';
import { burdenOf } from './page/trace.ts';

/*
 * What Vigil takes of a page's time: hard pages in Chromium with its processor slowed down four times, traced. A page
 * stays responsive while no task is longer than 50 ms (https://web.dev/articles/rail).
 */
const slowedDown = 4;

const browser = await openBrowser('chromium');
console.log(`${await browser.browser.version()}, processor slowed down ${slowedDown} times`);
console.log(
  '| page | longest task of ours | of that worked | over 50 ms | tasks | all together |\n| --- | --- | --- | --- | --- | --- |',
);
for (const [i, scene] of scenes.entries()) {
  const url = `https://www.bbc.com/news/bench-${i}`;
  browser.web.put(url, scene.html);
  const page = await browser.browser.newPage();
  await page.emulateCPUThrottling(slowedDown);
  const { longest, longestWorked, over50, tasks, total } = await burdenOf(page, browser.origin, async () => {
    await page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, scene.watched));
  });
  const seconds = scene.watched / 1_000;
  console.log(
    `| ${scene.name} | ${longest.toFixed(1)} ms | ${longestWorked.toFixed(1)} ms | ${over50} | ${tasks} | ${total.toFixed(0)} ms in ${seconds} s |`,
  );
  await page.close();
}
await browser.close();
