import { openDialog } from '../parts/ask.ts';
import { labelled } from '../parts/labelled.ts';
import type { FaultRule } from './sandbox-control.ts';

interface FaultWords {
  readonly faultTitle: string;
  readonly faultKind: string;
  readonly faultPath: string;
  readonly faultTimes: string;
  readonly faultKinds: Readonly<Record<keyof typeof effects, string>>;
}

const effects = {
  busy: { status: 429, body: { code: 'GAIA_TO04', id: 'sandbox', message: 'Too many concurrent requests.' } },
  maintenance: { status: 503, html: true },
  lock: { status: 400, body: { code: 'GAIA_DA02', id: 'sandbox', message: 'Failed to lock the database.' } },
  slow: { delayMs: 3000 },
  cut: { drop: true },
} as const satisfies Readonly<Record<string, FaultRule['do']>>;

/** Asks which trouble, for which address and how often; null when the person thinks better of it. */
export const askForFault = async (
  words: FaultWords,
  common: { readonly ok: string; readonly cancel: string; readonly close: string },
): Promise<FaultRule | null> => {
  const kind = document.createElement('select');
  kind.append(
    ...(Object.keys(effects) as (keyof typeof effects)[]).map((it) => new Option(words.faultKinds[it], it)),
  );
  const path = document.createElement('input');
  path.value = '/k/v1/records.json';
  const times = document.createElement('input');
  times.type = 'number';
  times.min = '1';
  times.value = '1';
  const body = document.createElement('div');
  body.className = 'dialog-form';
  body.append(
    labelled(words.faultKind, kind),
    labelled(words.faultPath, path),
    labelled(words.faultTimes, times),
  );
  const { outcome } = openDialog(
    { title: words.faultTitle, body, showCancelButton: true, showCloseButton: true },
    common,
  );
  if ((await outcome) !== 'OK') return null;
  return {
    match: { ...(path.value.trim() && { path: path.value.trim() }), times: Math.max(1, Number(times.value)) },
    do: effects[kind.value as keyof typeof effects],
  };
};
