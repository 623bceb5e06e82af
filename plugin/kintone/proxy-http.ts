import type { Http } from '../../shared/ports/http.ts';
import { proxyAnswer } from './proxy-answer.ts';

/**
 * Requests through the plugin's proxy: kintone adds the stored secret on its side. Works on record pages, not on the
 * settings page.
 */
export const proxyHttp = (pluginId: string): Http => ({
  canPatch: false,
  send: (request) =>
    proxyAnswer(request, (data) =>
      kintone.plugin.app.proxy(pluginId, request.url, request.method, { ...request.headers }, data),
    ),
});
