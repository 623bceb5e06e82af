import type { Deps } from '../deps.ts';

/** Opens the record of whoever is calling, where we know who it is. */
export const openCaller = async (deps: Deps, id: string): Promise<void> => {
  const call = await deps.store.get(id);
  const site = deps.settings.sites.find((it) => it.origin === call?.site);
  if (site && call?.party) await deps.show.openRecord(site, call.party);
};
