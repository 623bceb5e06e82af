const fax = /fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|ﾌｧｸｽ|ＦＡＸ/i;
const telephone = /tel|phone|電話|携帯|mobile/i;
const longestLabel = 24;
const levels = 5;

/** An element's text if it is short enough to be a label; a long one is left as soon as it shows to be long. */
const labelText = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    text += (node as Text).data.trim();
    if (text.length > longestLabel) return '';
  }
  return text;
};

const speaks = (label: Element | null | undefined): boolean => {
  const text = label ? labelText(label) : '';
  return fax.test(text) && !telephone.test(text);
};

/** Whether the label of the field or the head of the column a number stands in says that it is a fax number. */
export const labelledFax = (start: Element): boolean => {
  const cell = start.closest('td');
  if (cell) {
    const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    const before = cell.previousElementSibling;
    return speaks(head) || (before?.localName === 'th' && speaks(before));
  }
  let element: Element | null = start;
  for (let level = 0; element && level < levels; level += 1) {
    if (speaks(element.previousElementSibling)) return true;
    element = element.parentElement;
  }
  return false;
};
