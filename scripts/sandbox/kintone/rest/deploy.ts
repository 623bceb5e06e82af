import { invalidParameter, KintoneError } from '../errors/kintone-error.ts';
import type { App } from '../forms/app.ts';
import { checkBeforeDeploy, revertSettings, startDeploy } from '../forms/deploy.ts';
import type { Call, Endpoints } from './call.ts';
import { flag, integerOf, list, objectOf } from './parameters.ts';
import { appById, permitted } from './target-app.ts';

const mostApps = 300;

const appsOf = (call: Call, ids: readonly unknown[]): readonly App[] =>
  ids.map((id, index) => {
    const app = appById(call, String(integerOf(id, `apps[${index}]`, 1)));
    return permitted(call, app, 'manage');
  });

const checkIdle = (app: App, revision: unknown, path: string): void => {
  const expected = revision === undefined ? -1 : integerOf(revision, path, -1);
  if (expected !== -1 && expected !== app.preview.revision) {
    throw new KintoneError('GAIA_CO02', (words) => words.stale);
  }
  if (app.deploy?.status === 'PROCESSING')
    throw new KintoneError('GAIA_DA02', (words) => words.deployRunning);
};

const deploy = (call: Call) => {
  const entries = list(call.parameters, 'apps').map(objectOf);
  if (entries.length === 0) throw invalidParameter('apps', (words) => words.requiredParameter);
  if (entries.length > mostApps) throw invalidParameter('apps', (words) => words.tooMany(mostApps));
  const apps = appsOf(
    call,
    entries.map((it) => it.app),
  );
  const revert = flag(call.parameters, 'revert');
  for (const [index, app] of apps.entries()) {
    checkIdle(app, entries[index]?.revision, `apps[${index}].revision`);
    if (!revert) checkBeforeDeploy(call.tenant, app);
  }
  for (const app of apps) {
    if (revert) revertSettings(app);
    else startDeploy(call.tenant, app);
  }
  return {};
};

const deployStatus = (call: Call) => ({
  apps: appsOf(call, list(call.parameters, 'apps')).map((app) => ({
    app: app.id,
    status: app.deploy?.status ?? 'SUCCESS',
  })),
});

/** Putting edited settings into force, and how far that is. */
export const deployEndpoints: Endpoints = {
  'POST preview/app/deploy.json': { run: deploy },
  'GET preview/app/deploy.json': { run: deployStatus },
};
