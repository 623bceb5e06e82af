import { fault } from '../../shared/fault/fault.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { fetchHttp } from '../chrome/fetch-http.ts';
import { httpDialler } from '../diallers/http-dialler.ts';
import { diallerSettingOf, wantsExtension } from '../settings/settings.ts';
import type { Governed } from '../settings/with-policy.ts';

/** Asks the phone server with the stored extension and password; gives how long its answer took, in milliseconds. */
export const testLine = async ({ settings, secrets }: Governed): Promise<Result<number>> => {
  const setting = diallerSettingOf(settings, settings.sites[0] ?? null);
  if (setting.kind !== 'http' || wantsExtension(setting) || !URL.canParse(setting.eventsUrl))
    return fail(fault('CONFIG_INVALID', 'renkei', { path: 'dialler' }));
  const dialler = httpDialler({
    http: fetchHttp,
    setting,
    password: secrets.phonePassword,
    callerId: settings.callerId,
    now: Date.now,
  });
  const began = performance.now();
  const heard = await dialler.listen(null, 0);
  return heard.ok ? ok(Math.round(performance.now() - began)) : heard;
};
