import type { Config, Job } from '../../shared/config/config.ts';
import type { Schema } from '../../shared/field/schema.ts';
import { ok, type Result } from '../../shared/result.ts';
import { type DuplicateGroup, findDuplicates } from '../../shared/sync/match/find-duplicates.ts';
import type { SideName, SyncPorts } from '../../shared/sync/ports.ts';
import { jobTranslator } from '../../shared/sync/translate/job-translator.ts';
import { checkWords } from '../../shared/words/check.ts';
import type { Language } from '../../shared/words/words.ts';

/** Records that share a key, each with the address it is opened at. */
export interface LinkedGroup extends DuplicateGroup {
  readonly links: readonly string[];
}

/** What both sides were found to hold twice. */
export interface Preflight {
  readonly groups: readonly LinkedGroup[];
  readonly more: number;
  /** How many records were looked at where there are more. */
  readonly cutShort: number | null;
}

/** Looks through both sides of a job for records that share its key. An activity's key is its own and needs no look. */
export const preflight = async (
  ports: SyncPorts,
  job: Job,
  schemas: Readonly<Record<SideName, Schema>>,
  linkOf: (side: SideName, id: string) => string,
): Promise<Result<Preflight>> => {
  const translator = jobTranslator(job, schemas.left, schemas.right);
  const key = translator.ok ? translator.value.keys[0] : undefined;
  let all: Preflight = { groups: [], more: 0, cutShort: null };
  // A mapping without a key is told by the check itself.
  if (!key || job.kind === 'append') return ok(all);
  for (const side of ['left', 'right'] as const) {
    const scan = await findDuplicates(ports, job, key, side, schemas[side]);
    if (!scan.ok) return scan;
    const { groups, found, read, cutShort } = scan.value;
    const linked = groups.map((it) => ({ ...it, links: it.ids.map((id) => linkOf(side, id)) }));
    all = {
      groups: [...all.groups, ...linked],
      more: all.more + found - groups.length,
      cutShort: cutShort ? read : all.cutShort,
    };
  }
  return ok(all);
};

/** Where a record is opened: in kintone or in Salesforce. */
export const linkMaker =
  (kintone: string, { connections }: Config, job: Job) =>
  (side: SideName, id: string): string => {
    const { app, guestSpace } = job.left;
    const space = guestSpace === null ? '' : `/guest/${guestSpace}`;
    const right = connections.find((it) => it.id === job.right.connection)?.loginUrl ?? '';
    return side === 'left' ? `${kintone}/k${space}/${app}/show#record=${id}` : `${right}/${id}`;
  };

/** The duplicates as lines for a person. */
export const preflightLines = (
  { groups, more, cutShort }: Preflight,
  language: Language,
): readonly string[] => {
  const text = checkWords[language];
  return [
    ...groups.flatMap((it) => [
      `  ${it.field}: ${text.duplicates(it.key, it.ids.length)}`,
      ...it.links.map((link) => `    ${link}`),
    ]),
    ...(more > 0 ? [`  ${text.more(more)}`] : []),
    ...(cutShort === null ? [] : [`  ${text.cutShort(cutShort)}`]),
  ];
};
