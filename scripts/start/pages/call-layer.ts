import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly id: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const patienceMs = 15_000;
const pauseMs = 50;

const texts = /^StaticText$/;
const buttons = /^(button|ToggleButton)$/;
const pressable = /^(button|ToggleButton|radio)$/;

/** What the extension draws over a page, used by what it says; its shadow root is closed, so this reads what a screen reader reads. */
export interface CallLayer {
  /** Waits until the layer or the page says a text. */
  sees(text: string): Promise<void>;
  /** Waits for a button without pressing it. */
  button(name: string): Promise<void>;
  hasButton(name: string): Promise<boolean>;
  press(name: string): Promise<void>;
  type(field: string, text: string): Promise<void>;
  /** Clicks a number of the page itself, once the extension offers to call it. */
  clickNumber(number: string): Promise<void>;
  /** Rests the pointer on a number of the page until the extension offers to call it. */
  hoverNumber(number: string): Promise<void>;
  /** The next address the page wants to go to, a phone app's scheme included. */
  nextLink(): Promise<string>;
}

/** Opens the layer of a page, once the extension has put it there. */
export const openCallLayer = async (page: Page): Promise<CallLayer> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  await cdp.send('Page.enable');
  await page.waitForSelector('renkei-layer', { state: 'attached' });
  const click = async (role: RegExp, name: string) => {
    const { x, y } = middleOf(await quadOf(cdp, await find(cdp, role, name)));
    await page.mouse.click(x, y);
  };
  return {
    sees: async (text) => void (await find(cdp, texts, text)),
    button: async (name) => void (await find(cdp, buttons, name)),
    hasButton: async (name) => best(await nodesOf(cdp), buttons, name)?.name === name,
    press: (name) => click(pressable, name),
    type: async (field, text) => {
      await click(/^textbox$/, field);
      await page.keyboard.insertText(text);
    },
    clickNumber: async (number) => {
      const { x, y } = await restOn(page, cdp, number);
      await page.mouse.click(x, y);
    },
    hoverNumber: async (number) => void (await restOn(page, cdp, number)),
    nextLink: () => nextLink(cdp),
  };
};

const nodesOf = async (cdp: CDPSession): Promise<readonly Node[]> => {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes
    .filter((it) => !it.ignored)
    .map((it) => ({
      role: String(it.role?.value ?? ''),
      name: String(it.name?.value ?? ''),
      id: it.backendDOMNodeId ?? 0,
    }));
};

// A button called exactly so stands before one whose name only begins so.
const best = (nodes: readonly Node[], role: RegExp, name: string): Node | undefined => {
  const fitting = nodes.filter((it) => role.test(it.role));
  return fitting.find((it) => it.name === name) ?? fitting.find((it) => it.name.includes(name));
};

const find = async (cdp: CDPSession, role: RegExp, name: string): Promise<Node> => {
  for (const until = performance.now() + patienceMs; performance.now() < until; await wait(pauseMs)) {
    const found = best(await nodesOf(cdp), role, name);
    if (found) return found;
  }
  const said = (await nodesOf(cdp)).filter((it) => texts.test(it.role)).map((it) => it.name);
  throw new Error(
    `Nothing of the kind ${role.source} is called "${name}". The page says: ${said.join(' | ')}`,
  );
};

// A page that is still being drawn moves what is on it, and a number is none before the extension has found it: the
// pointer rests on the text, as a person's would, until the button is there and the text still under the pointer.
const restOn = async (page: Page, cdp: CDPSession, number: string): Promise<Point> => {
  for (const until = performance.now() + patienceMs; performance.now() < until; await wait(pauseMs)) {
    const point = await pointOf(cdp, number);
    if (!point) continue;
    await page.mouse.move(point.x - 4, point.y);
    await page.mouse.move(point.x, point.y);
    await wait(4 * pauseMs);
    const offered = best(await nodesOf(cdp), buttons, number);
    const now = offered && (await pointOf(cdp, number));
    if (now && now.x === point.x && now.y === point.y) return point;
  }
  throw new Error(`The page has no "${number}", or the extension does not offer to call it.`);
};

const pointOf = async (cdp: CDPSession, number: string): Promise<Point | null> => {
  const node = best(await nodesOf(cdp), texts, number);
  // Between the two questions the page may have drawn itself anew.
  const quad = node && (await quadOf(cdp, node).catch(() => null));
  if (!node || !quad) return null;
  const { y } = middleOf(quad);
  const [left = 0, , right = 0] = quad;
  const share = (node.name.indexOf(number) + number.length / 2) / node.name.length;
  return { x: left + (right - left) * share, y };
};

const quadOf = async (cdp: CDPSession, node: Node): Promise<readonly number[]> => {
  const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: node.id });
  return quads[0] ?? [];
};

const middleOf = ([left = 0, top = 0, , , right = 0, bottom = 0]: readonly number[]): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

const nextLink = (cdp: CDPSession): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The page opened no link.')), patienceMs);
    cdp.once('Page.frameRequestedNavigation', ({ url }) => {
      clearTimeout(late);
      resolve(url);
    });
  });
