import type { Field, Schema } from '../../shared/field/schema.ts';
import { applyMapping } from '../../shared/mapping/apply-mapping.ts';
import { compileMapping } from '../../shared/mapping/compile-mapping.ts';
import type { MappingRow } from '../../shared/mapping/mapping.ts';
import { suggestMapping } from '../../shared/mapping/suggest-mapping.ts';
import { phoneKey } from '../../shared/phone/key.ts';
import { digestValue } from '../../shared/record/digest.ts';
import type { RecordFields } from '../../shared/record/record.ts';
import { field } from '../support/fields.ts';
import type { Bench } from './bench-table.ts';

const records = 100_000;

/** Processor time, so that other work on the machine does not count against the library. */
const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const schema = (system: Schema['system'], fields: readonly Field[]): Schema => ({
  system,
  entity: 'bench',
  label: 'bench',
  takenAt: '2026-11-22T00:00:00.000Z',
  fields,
});

const choices = {
  choices: ['新規', '商談中', '受注'].map((it) => ({ value: it, label: it })),
  restricted: true,
};

/** Three of each: texts, dates, date-times, numbers, options, lists, phone numbers, addresses, yes or no, composed. */
const kinds: readonly {
  readonly from: Field['type'];
  readonly to: Field['type'];
  readonly value: (at: number) => string | boolean | string[];
  readonly steps?: MappingRow['sendSteps'];
  readonly more?: Partial<Field>;
}[] = [
  { from: 'text', to: 'text', value: (at) => `山田 ${at}`, more: { maxLength: 80 } },
  { from: 'date', to: 'date', value: () => '2024-05-01' },
  { from: 'datetime', to: 'datetime', value: () => '2024-05-01T00:00:00.000Z' },
  { from: 'decimal', to: 'decimal', value: (at) => String(at) },
  { from: 'choice', to: 'choice', value: () => '商談中', more: choices },
  { from: 'choices', to: 'choices', value: () => ['新規', '受注'], more: choices },
  { from: 'text', to: 'phone', value: (at) => `03-3${String(at % 1_000).padStart(3, '0')}-1234` },
  { from: 'email', to: 'email', value: (at) => `taro${at}@example.com` },
  { from: 'boolean', to: 'text', value: (at) => at % 2 === 0 },
  { from: 'text', to: 'text', value: (at) => `例社${at}`, steps: [{ id: 'trim' }, { id: 'width' }] },
];

const mapFields = (): number => {
  const codes = Array.from({ length: 30 }, (_, at) => ({ kind: kinds[at % kinds.length] ?? kinds[0], at }));
  const rows = codes.map(
    ({ kind, at }): MappingRow => ({
      id: `row${at}`,
      left: `l${at}`,
      right: `r${at}`,
      direction: 'both',
      sendSteps: kind?.steps ?? [],
      receiveSteps: [],
      whenEmpty: 'clear',
      onError: 'dropField',
    }),
  );
  const compiled = compileMapping(
    { rows, key: { row: 'row0', fallbacks: [] }, timeZone: 'Asia/Tokyo', region: 'JP' },
    schema(
      'kintone',
      codes.map(({ kind, at }) => field(`l${at}`, kind?.from ?? 'text')),
    ),
    schema(
      'salesforce',
      codes.map(({ kind, at }) => field(`r${at}`, kind?.to ?? 'text', kind?.more)),
    ),
  );
  const sample = (record: number): RecordFields =>
    Object.fromEntries(codes.map(({ kind, at }) => [`l${at}`, kind?.value(record) ?? null]));
  const samples = Array.from({ length: 1_000 }, (_, at) => sample(at));
  const start = cpuMs();
  for (let at = 0; at < records; at += 1) {
    const applied = applyMapping(compiled, 'send', samples[at % samples.length] ?? {});
    if (applied.issues.length > 0)
      throw new Error(`the bench's own record failed: ${JSON.stringify(applied.issues[0])}`);
  }
  return cpuMs() - start;
};

const spellings = [
  (line: string) => `03-3200-${line}`,
  (line: string) => `033200${line}`,
  (line: string) => `（03）3200−${line}`,
  (line: string) => `+81 3 3200 ${line}`,
  (line: string) => `０９０－３２００－${line}`,
  (line: string) => `TEL 03-3200-${line}`,
];

const phoneKeys = (): number => {
  const texts = Array.from(
    { length: records },
    (_, at) => spellings[at % spellings.length]?.(String(1_000 + (at % 9_000))) ?? '',
  );
  const start = cpuMs();
  for (const text of texts)
    if (phoneKey(text, { region: 'JP' }) === null) throw new Error(`${text} has no key`);
  return cpuMs() - start;
};

const words = [
  '顧客',
  '会社',
  '担当',
  '電話',
  '番号',
  '住所',
  '契約',
  '更新',
  '日付',
  '金額',
  '部署',
  '商品',
  '状況',
  '備考',
  '種別',
  '請求',
];

const suggest = (): number => {
  const name = (at: number) =>
    `${words[at % 16]}${words[Math.floor(at / 16) % 16]}${words[(at * 7) % 16]}${at % 5}`;
  const left = schema(
    'kintone',
    Array.from({ length: 500 }, (_, at) => field(name(at), 'text')),
  );
  const right = schema(
    'salesforce',
    Array.from({ length: 300 }, (_, at) => field(`Custom${at}__c`, 'text', { label: name(at * 3) })),
  );
  const start = cpuMs();
  suggestMapping(left, right);
  return cpuMs() - start;
};

const digests = (): number => {
  const texts = Array.from({ length: records * 10 }, (_, at) => `山田 太郎 ${at}`);
  const start = cpuMs();
  for (const text of texts) digestValue(text);
  return cpuMs() - start;
};

const best = (run: () => number): number => Math.min(run(), run(), run());

/** How fast the mapping library is on one core; the best of three runs each. */
export const mappingBench: Bench = {
  name: 'mapping',
  question: 'How fast does one core map, key and suggest?',
  run: async () =>
    [
      { what: `map 30 fields of ${records} records`, run: mapFields, limit: 1_500 },
      { what: `keys of ${records} phone numbers in six spellings`, run: phoneKeys, limit: 500 },
      { what: 'suggest rows for 500 x 300 fields', run: suggest, limit: 300 },
      { what: `digests of ${records * 10} values`, run: digests, limit: 1_500 },
    ].map(({ what, run, limit }) => {
      const ms = best(run);
      return { what, measured: `${ms.toFixed(0)} ms`, target: `at most ${limit} ms`, reached: ms <= limit };
    }),
};
