/** One thing in a row of a form, as far as it matters here. */
interface LayoutPart {
  readonly type: string;
  readonly elementId?: string;
}

/** One row of a form's layout; a group holds rows of its own. */
export interface LayoutRow {
  readonly type: string;
  readonly fields?: readonly LayoutPart[];
  readonly layout?: readonly LayoutRow[];
}

/** The part of kintone's client that reads and writes a form's layout before it goes live. */
export interface FormClient {
  readonly app: {
    getFormLayout(params: { app: string; preview: boolean }): Promise<{ layout: unknown; revision: string }>;
    updateFormLayout(params: { app: string; layout: never; revision: string }): Promise<object>;
  };
}

const size = { width: '960', height: '100' };

const partsOf = (rows: readonly LayoutRow[]): readonly LayoutPart[] =>
  rows.flatMap((it) => [...(it.fields ?? []), ...partsOf(it.layout ?? [])]);

const without = (rows: readonly LayoutRow[], ids: readonly string[]): readonly string[] => {
  const there = new Set(partsOf(rows).map((it) => it.elementId));
  return ids.filter((it) => !there.has(it));
};

const read = async (client: FormClient, app: string) => {
  const { layout, revision } = await client.app.getFormLayout({ app, preview: true });
  return { rows: layout as readonly LayoutRow[], revision };
};

/** The blank spaces among `ids` that a form does not have, neither live nor waiting to go live. */
export const missingSpaces = async (
  client: FormClient,
  app: string,
  ids: readonly string[],
): Promise<readonly string[]> => without((await read(client, app)).rows, ids);

/** Adds the missing ones below everything else; the rest of the form stays as it is. */
export const addSpaces = async (client: FormClient, app: string, ids: readonly string[]): Promise<void> => {
  const { rows, revision } = await read(client, app);
  const added = without(rows, ids).map((elementId) => ({
    type: 'ROW',
    fields: [{ type: 'SPACER', elementId, size }],
  }));
  if (added.length === 0) return;
  // Refused when somebody changed the form meanwhile.
  await client.app.updateFormLayout({ app, layout: [...rows, ...added] as never, revision });
};
