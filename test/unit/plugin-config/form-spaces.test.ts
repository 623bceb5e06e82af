import { expect, it } from 'vitest';
import { addSpaces, type LayoutRow, missingSpaces } from '../../../plugin/config/form-spaces.ts';

const form = (rows: readonly LayoutRow[]) => {
  const saved: unknown[] = [];
  const client = {
    app: {
      getFormLayout: async () => ({ layout: rows, revision: '7' }),
      updateFormLayout: async (params: object) => saved.push(params) as never,
    },
  };
  return { client, saved };
};
const rows: readonly LayoutRow[] = [
  { type: 'ROW', fields: [{ type: 'SINGLE_LINE_TEXT' }] },
  {
    type: 'GROUP',
    layout: [{ type: 'ROW', fields: [{ type: 'SPACER', elementId: 'renkei-calls' }] }],
  },
];

it('a space inside a group counts as there', async () => {
  const { client } = form(rows);
  expect(await missingSpaces(client, '1', ['renkei-calls', 'renkei-sync'])).toEqual(['renkei-sync']);
});

it('what is missing is added at the end, against the form as it was read', async () => {
  const { client, saved } = form(rows);
  await addSpaces(client, '1', ['renkei-calls', 'renkei-sync']);
  expect(saved).toMatchObject([
    {
      app: '1',
      revision: '7',
      layout: [...rows, { fields: [{ type: 'SPACER', elementId: 'renkei-sync' }] }],
    },
  ]);
});

it('nothing is written when nothing is missing', async () => {
  const { client, saved } = form(rows);
  await addSpaces(client, '1', ['renkei-calls']);
  expect(saved).toEqual([]);
});
