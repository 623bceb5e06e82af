/** Turns JSON records into a header and rows of cells, as if they had come as CSV. */
export const jsonRows = (
  text: string,
): { header: readonly string[]; rows: readonly (readonly string[])[] } => {
  const records = (JSON.parse(text) as readonly Record<string, unknown>[]).map(flat);
  const header = [...new Set(records.flatMap((it) => Object.keys(it)))];
  return { header, rows: records.map((it) => header.map((name) => it[name] ?? '')) };
};

// A parent named by a key, `{Account: {Key__c: 'x'}}`, becomes the column `Account.Key__c`.
const flat = (record: Readonly<Record<string, unknown>>): Record<string, string> => {
  const cells: Record<string, string> = {};
  for (const [name, value] of Object.entries(record)) {
    if (name === 'attributes') continue;
    if (typeof value !== 'object') cells[name] = String(value);
    else if (value === null) cells[name] = '#N/A';
    else for (const [key, inner] of Object.entries(value)) cells[`${name}.${key}`] = String(inner);
  }
  return cells;
};
