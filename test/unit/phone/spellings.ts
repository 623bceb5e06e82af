/** Groups of one number, and the ways people write them. Numbers with 0000 or 1234 are nobody's. */
export const spell = (groups: readonly string[]): readonly string[] => {
  const [area = '', exchange = '', line = ''] = groups;
  const wide = (text: string) =>
    text.replace(/[\d-]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
  const plain = groups.join('-');
  const abroad = `${area.slice(1)}-${exchange}-${line}`;
  return [
    plain,
    groups.join(''),
    groups.join(' '),
    groups.join('　'),
    groups.join('.'),
    ...['‐', '‑', '–', '—', '―', '−', '－', 'ー', 'ｰ', '─'].map((dash) => groups.join(dash)),
    wide(plain),
    wide(groups.join('')),
    `(${area})${exchange}-${line}`,
    `（${area}）${exchange}−${line}`,
    `${area}(${exchange})${line}`,
    `${area}（${exchange}）${line}`,
    `${area} (${exchange}) ${line}`,
    `${area} - ${exchange} - ${line}`,
    `+81-${abroad}`,
    `+81 ${abroad.replaceAll('-', ' ')}`,
    `＋81${abroad.replaceAll('-', '')}`,
    `+81 (0)${abroad}`,
    `+81-${plain}`,
    `0081-${abroad}`,
    `010-81-${abroad}`,
    `TEL ${plain}`,
    `TEL:${plain}`,
    `ＴＥＬ：${wide(plain)}`,
    `電話 ${plain}（代）`,
    `tel:+81${abroad.replaceAll('-', '')}`,
    `${plain} 内線12`,
    `${plain}（内線：12）`,
    `${plain} ext. 12`,
    `${plain},${area}-${exchange}-0000`,
    `${plain}／0000`,
    `${area}-${exchange}-\n${line}`,
    `${area}-${exchange}\n${line}`,
    ` ${plain}\n`,
    `${area}-\u200b${exchange}-${line}\ufeff`,
  ];
};
