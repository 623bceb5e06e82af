import type { Page, Worker } from 'playwright-core';
import { SandboxClock } from '../../../../scripts/sandbox/host/sandbox-clock.ts';
import { startService } from '../../../../scripts/sandbox/host/start-service.ts';
import { telephonyService } from '../../../../scripts/sandbox/telephony/service.ts';
import { signIn } from '../../../../scripts/start/pages/sign-in.ts';
import type { Calling } from '../../../../shared/config/config.ts';
import { startLocalKintone } from '../../../support/local-kintone.ts';
import { openExtensionBrowser } from './extension-browser.ts';

const text = (code: string, more: object = {}) => ({
  [code]: { type: 'SINGLE_LINE_TEXT', code, label: code, ...more },
});

const customerFields = {
  ...text('会社名'),
  ...text('担当者'),
  電話番号: { type: 'LINK', code: '電話番号', label: '電話番号', protocol: 'CALL' },
  ...text('携帯'),
  ...text('FAX'),
  メモ: { type: 'MULTI_LINE_TEXT', code: 'メモ', label: 'メモ' },
  架電禁止: {
    type: 'CHECK_BOX',
    code: '架電禁止',
    label: '架電禁止',
    options: { 禁止: { label: '禁止', index: '0' } },
  },
};

const historyFields = {
  ...text('call_id', { unique: true, required: true }),
  ...text('number'),
  ...text('customer'),
  ...text('customer_name'),
  ...text('direction'),
  started: { type: 'DATETIME', code: 'started', label: '開始' },
  ended: { type: 'DATETIME', code: 'ended', label: '終了' },
  duration: { type: 'NUMBER', code: 'duration', label: '秒' },
  ...text('result'),
  memo: { type: 'MULTI_LINE_TEXT', code: 'memo', label: 'メモ' },
  recordings: { type: 'MULTI_LINE_TEXT', code: 'recordings', label: '録音' },
  ...text('caller'),
};

/** A customer as a test names one. */
export interface Customer {
  readonly company: string;
  readonly person?: string;
  readonly phone?: string;
  readonly mobile?: string;
  readonly fax?: string;
  readonly memo?: string;
  readonly doNotCall?: boolean;
}

/** A history record as kintone has it, as plain texts. */
export type HistoryRow = Readonly<Record<string, string>>;

/** A kintone with customers and a history app, a phone exchange, and a browser with the extension. */
export const startCallWorld = async (options: { language?: 'ja' | 'en' } = {}) => {
  const kintone = await startLocalKintone();
  const clock = new SandboxClock();
  const durations = { setUp: 50, ring: 150, ringOut: 3000, recording: 200 };
  const phone = await startService(telephonyService(clock, { durations }), clock, 0);
  const customers = await kintone.makeApp('顧客管理', customerFields as never);
  const history = await kintone.makeApp('通話履歴', historyFields as never);
  const tokenFor = async (app: string, permissions: readonly string[]): Promise<string> =>
    ((await kintone.control('api-token', { app, permissions })) as { token: string }).token;
  const tokens = {
    [customers]: await tokenFor(customers, ['view', 'add']),
    [history]: await tokenFor(history, ['view', 'add', 'edit']),
  };
  const browser = await openExtensionBrowser();

  const calling: Calling = {
    enabled: true,
    customers: [
      {
        app: customers,
        phoneFields: ['電話番号', '携帯'],
        nameField: '担当者',
        companyField: '会社名',
        doNotCallField: '架電禁止',
      },
    ],
    history: {
      app: history,
      fields: {
        callId: 'call_id',
        number: 'number',
        customer: 'customer',
        customerName: 'customer_name',
        direction: 'direction',
        startedAt: 'started',
        endedAt: 'ended',
        duration: 'duration',
        result: 'result',
        memo: 'memo',
        recordings: 'recordings',
        user: 'caller',
      },
    },
    dialler: {
      kind: 'http',
      url: `${phone.url}/calls`,
      eventsUrl: `${phone.url}/events`,
      extension: '1001',
    },
    region: 'JP',
    createUnknown: false,
  };
  const behaviour = { underline: true, confirm: true, notify: true, openRecord: false };
  const settings = (changes: Partial<Calling> = {}, behaves: Partial<typeof behaviour> = {}) => ({
    version: 1,
    user: '佐藤',
    dialler: null,
    callerId: '',
    language: options.language ?? 'ja',
    behaviour: { ...behaviour, ...behaves },
    sites: [
      { origin: kintone.url, pairedAt: '2026-11-01T00:00:00.000Z', calling: { ...calling, ...changes } },
    ],
  });
  const secrets = { tokens: { [kintone.url]: tokens }, phonePassword: '1001', basic: {} };

  /** Stores settings as the options page would, and waits until the content script is registered for the site. */
  const configure = async (changes: Partial<Calling> = {}, behaves: Partial<typeof behaviour> = {}) => {
    const worker = await browser.worker();
    await worker.evaluate(
      async (items) => {
        await chrome.storage.local.set(items);
        for (;;) {
          const scripts = await chrome.scripting.getRegisteredContentScripts();
          if (scripts.length > 0) return;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      },
      { settings: settings(changes, behaves), secrets },
    );
  };
  await configure();
  await (await signIn(browser.context, kintone.url, 'sato')).close();

  return {
    kintone,
    phone,
    browser,
    customers,
    history,
    calling,
    configure,
    tokenFor,
    secrets,
    addCustomers: async (rows: readonly Customer[]): Promise<string[]> => {
      const { ids } = await kintone.client.record.addRecords({
        app: customers,
        records: rows.map(customerRecord),
      });
      return ids;
    },
    historyRows: async (): Promise<HistoryRow[]> => {
      const { records } = await kintone.client.record.getRecords({ app: history, query: 'order by $id asc' });
      return records.map((record) =>
        Object.fromEntries(Object.entries(record).map(([code, it]) => [code, String(it.value ?? '')])),
      );
    },
    ring: (body: { from: string; to?: string; answerAfterMs?: number; talkMs?: number }) =>
      fetch(`${phone.url}/__sandbox/ring`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ to: '1001', ...body }),
      }),
    phoneRequests: async (method: string, path: string) => {
      const { requests } = (await (await fetch(`${phone.url}/__sandbox/requests`)).json()) as {
        requests: { method: string; path: string; body: string; status: number }[];
      };
      return requests.filter((it) => it.method === method && it.path.startsWith(path));
    },
    openList: async (): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(`${kintone.url}/k/${customers}/`);
      return page;
    },
    openRecord: async (id: string): Promise<Page> => {
      const page = await browser.context.newPage();
      await page.goto(`${kintone.url}/k/${customers}/show#record=${id}`);
      return page;
    },
    stop: async () => {
      await browser.close();
      await Promise.all([phone.stop(), kintone.stop()]);
    },
  };
};

/** A running world. */
export type CallWorld = Awaited<ReturnType<typeof startCallWorld>>;

const customerRecord = (it: Customer) => ({
  会社名: { value: it.company },
  担当者: { value: it.person ?? '' },
  電話番号: { value: it.phone ?? '' },
  携帯: { value: it.mobile ?? '' },
  FAX: { value: it.fax ?? '' },
  メモ: { value: it.memo ?? '' },
  架電禁止: { value: it.doNotCall ? ['禁止'] : [] },
});

/** Asks again until the answer is right, or gives the last one after the time is up. */
export const eventually = async <T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  ms = 8000,
): Promise<T> => {
  const until = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (isRight(answer) || performance.now() > until) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};

/** Calls as the extension keeps them, newest first. */
export const keptCalls = (worker: Worker): Promise<Record<string, unknown>[]> =>
  worker.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('renkei');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('calls').objectStore('calls').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result.sort((a, b) => String(b.requestedAt).localeCompare(String(a.requestedAt))));
          };
        };
      }),
  );
