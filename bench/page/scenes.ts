/** A page that is hard on whoever reads it. */
export interface Scene {
  readonly name: string;
  readonly html: string;
  /** How long it is watched, in ms. */
  readonly watched: number;
}

const names = 'The human rights lawyer Ding Jiaxi was taken in China, and the legal scholar Xu Zhiyong too. ';
const prose =
  'Rain is expected in the north, and the harvest of the valley was brought in before the evening. ';
const page = (body: string) =>
  `<!doctype html><html lang="en"><title>n</title><link rel="icon" href="data:,">${body}`;

const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${(i % 50 === 0 ? names : prose).repeat(5)}</p>`).join('');

/** 100 changes each 10 ms: text that is new, text that changes, and nodes that go, half of them with a name. */
const restless = `${paragraphs(40)}<div id="feed"></div><script>
  let n = 0;
  setInterval(() => {
    for (let i = 0; i < 33; i++) {
      const item = document.createElement('p');
      item.textContent = (++n % 2 ? ${JSON.stringify(names)} : ${JSON.stringify(prose)}) + n;
      feed.append(item);
      feed.children[(n * 7) % feed.children.length].firstChild.data = ${JSON.stringify(prose)} + n;
      if (feed.children.length > 200) feed.firstChild.remove();
    }
  }, 10);
</script>`;

export const scenes: readonly Scene[] = [
  { name: 'an article of 19,000 characters', html: page(paragraphs(40)), watched: 4_000 },
  { name: '5 million characters', html: page(paragraphs(10_400)), watched: 30_000 },
  { name: '10,000 changes a second', html: page(restless), watched: 12_000 },
];
