import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';
import { eventually } from './call-world.ts';

interface Node {
  readonly backendNodeId: number;
  readonly nodeName?: { value?: string };
  readonly role?: { value?: string };
  readonly name?: { value?: string };
  readonly ignored?: boolean;
  readonly backendDOMNodeId?: number;
}

/**
 * Our layer on a page, used as a person would: by what it says and by the pointer. Its shadow root is closed, so the
 * accessibility tree is the only way in, which is also what a screen reader has.
 */
export const layerOf = async (page: Page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Accessibility.enable');
  await cdp.send('DOM.enable');
  await page.waitForSelector('renkei-layer', { state: 'attached' });
  const tree = async (): Promise<readonly Node[]> => {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    return (nodes as unknown as Node[]).filter((it) => !it.ignored);
  };
  const find = async (role: RegExp, name: string): Promise<Node | undefined> =>
    bestOf(
      (await tree()).filter((it) => role.test(it.role?.value ?? '')),
      name,
    );
  const wait = async (role: RegExp, name: string): Promise<Node> => {
    const node = await eventually(() => find(role, name), Boolean);
    expect(node, `${role.source} "${name}"`).toBeDefined();
    return node as Node;
  };
  const middleOf = async (node: Node) => {
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId ?? 0 });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.border;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  };
  const click = async (node: Node): Promise<void> => {
    const { x, y } = await middleOf(node);
    await page.mouse.click(x, y);
  };

  return {
    /** Waits until the layer or the page says a text. */
    sees: (text: string) => wait(/^StaticText$/, text),
    says: async (text: string): Promise<boolean> => Boolean(await find(/^StaticText$/, text)),
    /** Presses a button by its name. */
    press: async (name: string) => click(await wait(/^(button|ToggleButton|radio)$/, name)),
    /** Waits for a button without pressing it. */
    button: (name: string) => wait(/^(button|ToggleButton)$/, name),
    hasButton: async (name: string): Promise<boolean> =>
      (await find(/^(button|ToggleButton)$/, name))?.name?.value === name,
    /** Types into a field by its name. */
    type: async (name: string, text: string): Promise<void> => {
      await click(await wait(/^textbox$/, name));
      await page.keyboard.insertText(text);
    },
    /** Clicks in the middle of a text of the page itself. */
    clickNumber: async (text: string): Promise<void> => {
      const { x, y } = await pointOf(page, text);
      await page.mouse.click(x, y);
    },
    hoverNumber: async (text: string): Promise<void> => {
      const { x, y } = await pointOf(page, text);
      await page.mouse.move(x, y, { steps: 3 });
    },
    /** The next address the page wants to go to, an app's scheme included. */
    nextLink: () => nextLink(cdp),
  };
};

// A button called exactly so stands before one whose name only begins so.
const bestOf = (nodes: readonly Node[], name: string): Node | undefined =>
  nodes.find((it) => it.name?.value === name) ?? nodes.find((it) => it.name?.value?.includes(name));

const nextLink = async (cdp: CDPSession): Promise<string> => {
  await cdp.send('Page.enable');
  return new Promise((resolve) => cdp.once('Page.frameRequestedNavigation', ({ url }) => resolve(url)));
};

/** The middle of a text on the page, found without a selector: kintone's own class names are nobody's contract. */
export const pointOf = async (page: Page, text: string): Promise<{ x: number; y: number }> => {
  const found = await eventually(
    () =>
      page.evaluate((wanted) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node as Text).data.indexOf(wanted);
          if (at < 0) continue;
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + wanted.length);
          const { x, y, width, height } = range.getBoundingClientRect();
          if (width > 0) return { x: x + width / 2, y: y + height / 2 };
        }
        return null;
      }, text),
    Boolean,
  );
  expect(found, `"${text}" on the page`).not.toBeNull();
  return found ?? { x: 0, y: 0 };
};
