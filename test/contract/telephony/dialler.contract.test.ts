import { describe } from 'vitest';
import { fetchHttp } from '../../../extension/chrome/fetch-http.ts';
import { httpDialler } from '../../../extension/diallers/http-dialler.ts';
import { linkDialler } from '../../../extension/diallers/link-dialler.ts';
import { SandboxClock } from '../../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../../scripts/sandbox/host/start-service.ts';
import { telephonyService } from '../../../scripts/sandbox/telephony/service.ts';
import type { CallEvent } from '../../../shared/call/call.ts';
import { memoryDialler } from '../../support/memory-dialler.ts';
import { diallerContract } from './dialler.contract.ts';

const nothing = async () => undefined;

describe('the memory twin', () => {
  diallerContract(async () => ({ dialler: memoryDialler(Date.now).dialler, settle: nothing, stop: nothing }));
});

describe('the link dialler', () => {
  diallerContract(async () => ({
    dialler: linkDialler({
      template: 'tel:{e164}',
      numberOf: (call) => ({ e164: call.number, national: call.shown, ext: '' }),
      open: () => undefined,
      now: Date.now,
    }),
    settle: nothing,
    stop: nothing,
  }));
});

describe('the HTTP dialler against the local exchange', () => {
  diallerContract(async () => {
    const clock = new SandboxClock();
    const phone = await startService(telephonyService(clock), clock, 0);
    const setting = {
      kind: 'http',
      url: `${phone.url}/calls`,
      eventsUrl: `${phone.url}/events`,
      extension: '1001',
    } as const;
    const inner = httpDialler({
      http: fetchHttp,
      setting,
      password: '1001',
      callerId: '',
      now: () => clock.now(),
    });
    const listeners: ((event: CallEvent) => void)[] = [];
    let cursor: string | null = await inner.listen(null, 0).then((it) => (it.ok ? it.value.cursor : null));
    return {
      dialler: {
        ...inner,
        onEvent: (listener) => {
          inner.onEvent(listener);
          listeners.push(listener);
        },
      },
      settle: async () => {
        clock.advance(5000);
        const heard = await inner.listen(cursor, 0);
        if (!heard.ok) return;
        cursor = heard.value.cursor;
        for (const event of heard.value.events) for (const tell of listeners) tell(event);
      },
      stop: () => phone.stop(),
    };
  });
});
