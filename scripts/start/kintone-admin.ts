import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { KintoneRestAPIClient } from '@kintone/rest-api-client';

/** The official client, signed in as the local kintone's administrator. */
export const kintoneAdmin = (url: string): KintoneRestAPIClient =>
  new KintoneRestAPIClient({ baseUrl: url, auth: { username: 'admin', password: 'admin' } });

/** Puts preview settings into force and waits until kintone has done so. */
export const deploy = async (client: KintoneRestAPIClient, app: string): Promise<void> => {
  await client.app.deployApp({ apps: [{ app }] });
  for (;;) {
    const { apps } = await client.app.getDeployStatus({ apps: [app] });
    const status = apps[0]?.status;
    if (status === 'SUCCESS') return;
    if (status !== 'PROCESSING') throw new Error(`kintone could not update app ${app}: ${status}.`);
    await wait(100);
  }
};

/** An app as its definition says: fields by code in kintone's own words, and rows of codes for the form. */
export interface AppDefinition {
  readonly name: string;
  readonly properties: Readonly<Record<string, object>>;
  readonly rows: readonly (readonly string[])[];
  /** Ids of blank spaces below the fields, for plugins to draw in. */
  readonly spaces?: readonly string[];
  /** Codes of the columns of the first list. */
  readonly list: readonly string[];
}

/** Makes an app, its form and one list, puts it into force, and gives its id. */
export const makeApp = async (client: KintoneRestAPIClient, definition: AppDefinition): Promise<string> => {
  const { app } = await client.app.addApp({ name: definition.name });
  await client.app.addFormFields({ app, properties: definition.properties as never });
  await client.app.updateFormLayout({
    app,
    layout: [
      ...definition.rows.map((row) => fieldRow(definition, row)),
      ...(definition.spaces ?? []).map(spaceRow),
    ] as never,
  });
  await client.app.updateViews({
    app,
    views: {
      一覧: { type: 'LIST', index: 0, name: '一覧', fields: [...definition.list], sort: '$id asc' },
    } as never,
  });
  await deploy(client, app);
  return app;
};

const fieldRow = (definition: AppDefinition, row: readonly string[]) => ({
  type: 'ROW',
  fields: row.map((code) => ({ code, type: typeOf(definition, code), size: { width: '220' } })),
});

const spaceRow = (elementId: string) => ({
  type: 'ROW',
  fields: [{ type: 'SPACER', elementId, size: { width: '880', height: '80' } }],
});

const typeOf = (definition: AppDefinition, code: string): string =>
  (definition.properties[code] as { type: string }).type;

/** Installs a plugin zip (or updates the one with its id) and adds it to an app; gives the plugin's id. */
export const installPlugin = async (
  client: KintoneRestAPIClient,
  zip: string,
  app: string,
): Promise<string> => {
  const { fileKey } = await client.file.uploadFile({
    file: { name: 'renkei.zip', data: await readFile(zip) },
  });
  const { id } = await client.plugin.installPlugin({ fileKey });
  await client.app.addPlugins({ app, ids: [id] });
  await deploy(client, app);
  return id;
};
