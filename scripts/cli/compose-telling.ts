import type { Config } from '../../shared/config/config.ts';
import type { SyncPorts } from '../../shared/sync/ports.ts';
import { postNotice } from '../../shared/sync/tell/post-notice.ts';
import { noticeWords } from '../../shared/words/notices.ts';
import { languageOf } from '../../shared/words/words.ts';
import type { Environment } from '../node/env-secrets.ts';
import { nodeClock } from '../node/node-clock.ts';
import { nodeHttp } from '../node/node-http.ts';
import { nodeLog } from '../node/node-log.ts';
import { webhookHeaders } from '../node/webhook-headers.ts';

// A receiver that hangs must not keep a job from its next run.
const patienceMs = 10_000;

/** How the runner tells people of a run: in the language of its environment, signed where there is a secret. */
export const composeTelling = (
  env: Environment,
  { stateApps }: Pick<Config, 'stateApps'>,
): Pick<SyncPorts, 'telling' | 'log'> => {
  const language = languageOf(env.RENKEI_LANG ?? 'ja');
  return {
    log: nodeLog(language),
    telling: {
      words: noticeWords(language),
      post: postNotice(nodeHttp({ timeoutMs: patienceMs }), webhookHeaders(env, nodeClock)),
      link: (record) => `${env.KINTONE_BASE_URL}/k/${stateApps?.log ?? ''}/show#record=${record}`,
    },
  };
};
