import type { Http } from '../../shared/ports/http.ts';
import { proxyAnswer } from './proxy-answer.ts';

/** Requests from the settings page, where the plugin's own proxy does not work: secrets are in the request itself. */
export const settingsHttp = (): Http => ({
  canPatch: false,
  send: (request) =>
    proxyAnswer(request, (data) => kintone.proxy(request.url, request.method, { ...request.headers }, data)),
});
