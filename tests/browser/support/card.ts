import type { CDPSession, Page } from 'puppeteer-core';
import { placeOfMark, type TestBrowser, until } from './browser.ts';

/*
 * A look into the open card. Its shadow root is closed, so a page's script cannot; the browsers' own protocols can:
 * CDP pierces in Chromium, and WebDriver BiDi serialises closed shadow trees when asked to.
 */

/** Where the card is: all that matters is which browser it is. */
type InBrowser = Pick<TestBrowser, 'name'>;

/** A text in the card, and a way to measure the element that holds it. */
interface CardPiece {
  readonly text: string;
  /** True of the one piece that is the card itself. */
  readonly whole?: boolean;
  box(): Promise<readonly [x: number, y: number, width: number, height: number]>;
}

const measure =
  'function (el) { const b = (el ?? this).getBoundingClientRect(); return [b.x, b.y, b.width, b.height].join() }';
const numbers = (joined: string) => joined.split(',').map(Number) as [number, number, number, number];

/**
 * Rests the pointer on a marked name until its card says a text. A pointer that came while the page was still being
 * brought to the front is not seen there, so it goes away and comes back.
 */
export async function pointAtName(browser: InBrowser, page: Page, name: string, says: string): Promise<void> {
  const opened = async () => (await cardText(browser, page)).includes(says);
  for (let turn = 0; turn < 4 && !(await opened()); turn++) {
    await until(async () => (await placeOfMark(page, name)) !== null, `${name} to be marked`);
    const place = await placeOfMark(page, name);
    await page.mouse.move(2, 2);
    await page.mouse.move(place?.x ?? 0, place?.y ?? 0, { steps: 3 });
    await until(opened, 'the card', 4_000).catch(() => undefined);
  }
  await until(opened, `the card to say “${says}”`, 4_000);
}

/** Everything the open card says, in one line; empty while no card is open. */
export async function cardText(browser: InBrowser, page: Page): Promise<string> {
  return withPieces(browser, page, async (pieces) =>
    pieces
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/** The middle of the element in the card that holds a text, in the window. */
export async function placeInCard(
  browser: InBrowser,
  page: Page,
  text: string,
): Promise<{ x: number; y: number }> {
  return withPieces(browser, page, async (pieces) => {
    const piece = pieces.find((piece) => piece.text.includes(text));
    if (!piece) throw new Error(`the card does not say “${text}”`);
    const [x, y, width, height] = await piece.box();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/** Where the open card lies in the window, in CSS pixels. */
export async function cardBox(browser: InBrowser, page: Page) {
  return withPieces(browser, page, async (pieces) => {
    const card = pieces.find((piece) => piece.whole);
    if (!card) throw new Error('no card is open');
    const [left, top, width, height] = await card.box();
    return { left, top, width, height, right: left + width, bottom: top + height };
  });
}

/** Puts a copy of the open card in the page's place, with its style, so that axe can look at it. Chromium only. */
export async function bareCard(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  let card: CdpNode | undefined;
  walk(root as CdpNode, (node, _parent, inCard) => {
    if (inCard && node.nodeName === 'SECTION') card = node;
  });
  if (!card) throw new Error('no card is open');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const css = [...this.getRootNode().adoptedStyleSheets[0].cssRules].map((rule) => rule.cssText).join('\\n');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const copy = this.cloneNode(true);
      copy.removeAttribute('popover');
      document.body.replaceChildren(copy);
    }`,
  });
  await session.detach();
}

function withPieces<Answer>(
  browser: InBrowser,
  page: Page,
  use: (pieces: CardPiece[]) => Promise<Answer>,
): Promise<Answer> {
  return browser.name === 'chromium' ? throughCdp(page, use) : throughBidi(page).then(use);
}

async function throughCdp<Answer>(
  page: Page,
  use: (pieces: CardPiece[]) => Promise<Answer>,
): Promise<Answer> {
  const session: CDPSession = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const pieces: CardPiece[] = [];
    walk(root as CdpNode, (node, parent, inCard) => {
      const whole = inCard && node.nodeName === 'SECTION';
      const isText = inCard && node.nodeType === 3 && parent !== undefined && parent.nodeName !== 'STYLE';
      if (!whole && !isText) return;
      const { backendNodeId } = whole || !parent ? node : parent;
      pieces.push({
        text: node.nodeValue,
        whole,
        box: async () => {
          const { object } = await session.send('DOM.resolveNode', { backendNodeId });
          const { objectId = '' } = object;
          const { result } = await session.send('Runtime.callFunctionOn', {
            objectId,
            functionDeclaration: measure,
          });
          return numbers(result.value);
        },
      });
    });
    return await use(pieces);
  } finally {
    await session.detach();
  }
}

interface CdpNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: string;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
}

type Visit = (node: CdpNode, parent: CdpNode | undefined, inCard: boolean) => void;

function walk(node: CdpNode, visit: Visit, parent?: CdpNode, inside = false): void {
  const inCard = inside || node.shadowRootType === 'closed';
  visit(node, parent, inCard);
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
    walk(child, visit, node, inCard);
}

async function throughBidi(page: Page): Promise<CardPiece[]> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection };
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connection.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: ':root > div:last-child, dialog:modal > div:last-child' },
    serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
  });
  const box = (element: BidiNode) => async () => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: measure,
      arguments: [{ sharedId: element.sharedId }],
      awaitPromise: false,
      target: { context },
    });
    return numbers(result.result?.value as unknown as string);
  };
  const pieces = (node: BidiNode): CardPiece[] =>
    (node.value.children ?? []).flatMap((child) => {
      if (child.value.localName === 'style') return [];
      if (child.value.nodeType === 3) return [{ text: child.value.nodeValue ?? '', box: box(node) }];
      const whole = child.value.localName === 'section' ? [{ text: '', whole: true, box: box(child) }] : [];
      return [...whole, ...pieces(child)];
    });
  return (result.nodes ?? []).flatMap(({ value }) => (value.shadowRoot ? pieces(value.shadowRoot) : []));
}

interface BidiConnection {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { nodes?: BidiNode[]; result?: { value: unknown } } }>;
}

interface BidiNode {
  readonly sharedId: string;
  readonly value: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode;
  };
}
