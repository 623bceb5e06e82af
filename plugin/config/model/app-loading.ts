import type { Fault } from '../../../shared/fault/fault.ts';
import { readAppAddress } from './app-address.ts';
import type { SettingsModel } from './settings-model.ts';

/** What became of an attempt to load an app. */
export type AppLoading =
  | { readonly state: 'idle' }
  | { readonly state: 'loading' }
  | {
      readonly state: 'ready';
      readonly app: string;
      readonly fields: number;
      readonly records: number | null;
    }
  | { readonly state: 'badAddress' }
  | { readonly state: 'otherDomain'; readonly origin: string }
  | { readonly state: 'failed'; readonly fault: Fault };

/** Loads the app an admin named by number or address: its form and how many records it holds. */
export const loadApp = async (model: SettingsModel, text: string): Promise<AppLoading> => {
  const address = readAppAddress(text);
  if ('code' in address) return { state: 'badAddress' };
  if (address.origin !== null && address.origin !== model.door.origin)
    return { state: 'otherDomain', origin: address.origin };
  const schema = await model.schemas.leftSchemas.reload(address.app);
  if (!schema.ok) return { state: 'failed', fault: schema.fault };
  const count = await model.door.kintone.count(address.app, '');
  return {
    state: 'ready',
    app: address.app,
    fields: schema.value.fields.length,
    records: count.ok ? count.value : null,
  };
};
