const fax = /fax|ファックス|ファクス|ファクシミリ|ﾌｧｯｸｽ|ﾌｧｸｽ|ＦＡＸ/i;
const telephone = /tel|phone|電話|携帯|mobile/i;
const longestLabel = 24;
const levels = 5;

const speaks = (label: Element | null | undefined): boolean => {
  const text = label?.textContent?.trim() ?? '';
  return text.length > 0 && text.length <= longestLabel && fax.test(text) && !telephone.test(text);
};

/** Whether the label of the field or the head of the column a number stands in says that it is a fax number. */
export const labelledFax = (start: Element): boolean => {
  const cell = start.closest('td');
  if (cell) {
    const head = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
    if (head) return speaks(head);
  }
  let element: Element | null = start;
  for (let level = 0; element && level < levels; level += 1) {
    if (speaks(element.previousElementSibling)) return true;
    element = element.parentElement;
  }
  return false;
};
