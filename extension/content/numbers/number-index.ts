import { findPhones } from '../../../shared/phone/find.ts';
import { labelledFax } from './labelled-fax.ts';
import { mayHoldNumber } from './may-hold-number.ts';

/** A callable number as it stands in the page's text. */
export interface PlacedNumber {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  readonly range: StaticRange;
}

const sliceMs = 4;
const batchMs = 50;
const longestText = 20_000;
const skipped =
  'script,style,noscript,textarea,input,select,option,[contenteditable=""],[contenteditable="true"],a[href^="tel:"],a[href^="callto:"],renkei-layer';

/** Knows every callable number of a page, in short tasks, and follows the page as it changes; changes nothing in it. */
export class NumberIndex {
  readonly #region: string;
  readonly #highlight: Highlight;
  readonly #numbers = new Map<Text, readonly PlacedNumber[]>();
  readonly #observer: MutationObserver;
  #roots: Node[] = [];
  #walker: TreeWalker | null = null;
  #timer = 0;
  #stopped = false;

  constructor(region: string, highlight: Highlight) {
    this.#region = region;
    this.#highlight = highlight;
    this.#observer = new MutationObserver((records) => this.#changed(records));
  }

  /** Begins with everything below an element. */
  start(root: Element): void {
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    this.#roots.push(root);
    this.#schedule(0);
  }

  stop(): void {
    this.#stopped = true;
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#highlight.clear();
    this.#numbers.clear();
  }

  at(node: Text, offset: number): PlacedNumber | null {
    return this.#numbers.get(node)?.find((it) => offset >= it.start && offset <= it.end) ?? null;
  }

  /** Every number that can be seen, in reading order. */
  all(): readonly PlacedNumber[] {
    return [...this.#numbers.values()]
      .flat()
      .filter((it) => it.node.isConnected)
      .sort((a, b) =>
        a.node === b.node
          ? a.start - b.start
          : a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING
            ? -1
            : 1,
      );
  }

  #changed(records: readonly MutationRecord[]): void {
    let removed = false;
    for (const record of records) {
      if (record.type === 'characterData') this.#roots.push(record.target);
      this.#roots.push(...record.addedNodes);
      removed ||= record.removedNodes.length > 0;
    }
    if (removed) this.#forgetGone();
    if (this.#roots.length > 0) this.#schedule(batchMs);
  }

  #schedule(ms: number): void {
    if (this.#timer !== 0 || this.#stopped) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.#workForOneSlice();
    }, ms);
  }

  #workForOneSlice(): void {
    const until = performance.now() + sliceMs;
    for (let text = this.#nextText(); text; text = this.#nextText()) {
      this.#read(text);
      if (performance.now() < until) continue;
      this.#schedule(0);
      return;
    }
  }

  #nextText(): Text | null {
    for (;;) {
      const next = this.#walker?.nextNode();
      if (next) return next as Text;
      this.#walker = null;
      const root = this.#roots.shift();
      if (!root) return null;
      if (root instanceof Text) {
        if (root.isConnected && !root.parentElement?.closest(skipped)) return root;
      } else if (root instanceof Element && root.isConnected && !root.closest(skipped)) {
        this.#walker = document.createTreeWalker(
          root,
          NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
          acceptsText,
        );
      }
    }
  }

  #read(node: Text): void {
    const before = this.#numbers.get(node);
    for (const it of before ?? []) this.#highlight.delete(it.range);
    const found = mayHoldNumber(node.data) ? this.#find(node) : [];
    if (found.length > 0) this.#numbers.set(node, found);
    else if (before) this.#numbers.delete(node);
    for (const it of found) this.#highlight.add(it.range);
  }

  #find(node: Text): readonly PlacedNumber[] {
    const phones = findPhones(node.data, { region: this.#region, limit: longestText }).filter(
      (it) => !it.number.fax,
    );
    if (phones.length === 0 || (node.parentElement && labelledFax(node.parentElement))) return [];
    return phones.map(({ start, end, text }) => ({
      node,
      start,
      end,
      shown: text,
      range: new StaticRange({
        startContainer: node,
        startOffset: start,
        endContainer: node,
        endOffset: end,
      }),
    }));
  }

  #forgetGone(): void {
    for (const [node, numbers] of this.#numbers) {
      if (node.isConnected) continue;
      for (const it of numbers) this.#highlight.delete(it.range);
      this.#numbers.delete(node);
    }
  }
}

const acceptsText = (node: Node): number => {
  if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
  return (node as Element).matches(skipped) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
};
