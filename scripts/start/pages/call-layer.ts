import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly role: string;
  readonly name: string;
  readonly id: number;
}

const patienceMs = 15_000;
const pauseMs = 100;

/** What the extension draws over a page, used by what it says; its shadow root is closed, so this reads what a screen reader reads. */
export interface CallLayer {
  press(name: string): Promise<void>;
  type(field: string, text: string): Promise<void>;
  sees(text: string): Promise<void>;
  /** Clicks a text of the page itself. */
  clickText(text: string): Promise<void>;
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
  const click = async (node: Node) => {
    const { x, y } = await middleOf(cdp, node);
    await page.mouse.click(x, y);
  };
  return {
    press: async (name) => click(await find(cdp, /^(button|ToggleButton|radio)$/, name)),
    type: async (field, text) => {
      await click(await find(cdp, /^textbox$/, field));
      await page.keyboard.insertText(text);
    },
    sees: async (text) => {
      await find(cdp, /^StaticText$/, text);
    },
    clickText: async (text) => {
      const { x, y } = await placeOfText(page, text);
      await page.mouse.click(x, y);
    },
    nextLink: () =>
      new Promise((resolve) => cdp.once('Page.frameRequestedNavigation', ({ url }) => resolve(url))),
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

const find = async (cdp: CDPSession, role: RegExp, name: string): Promise<Node> => {
  for (let waited = 0; waited < patienceMs; waited += pauseMs) {
    const found = (await nodesOf(cdp)).find((it) => role.test(it.role) && it.name.includes(name));
    if (found) return found;
    await wait(pauseMs);
  }
  throw new Error(`The extension shows no "${name}".`);
};

const middleOf = async (cdp: CDPSession, node: Node): Promise<{ x: number; y: number }> => {
  const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.id });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
};

const placeOfText = async (page: Page, text: string): Promise<{ x: number; y: number }> => {
  const element = page.locator('dd, td, a, span, div').getByText(text, { exact: true }).last();
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`The page shows no "${text}".`);
  // A link's text begins at its left edge; its box may be as wide as the cell.
  return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
};
