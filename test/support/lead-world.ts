import type { Job } from '../../shared/config/config.ts';
import { type RunOptions, type RunResult, runJob } from '../../shared/sync/runner.ts';
import { customerJob, row } from './customer-job.ts';
import { startRealWorld } from './real-world.ts';

const kindOf = (value: string) =>
  row('種別', '', {
    id: 'kind',
    direction: 'receive',
    receiveSteps: [{ id: 'constant', options: { value } }],
  });

const jobFor = (app: string, id: string, object: string, kind: string, company: readonly string[]): Job => {
  const base = customerJob();
  const rows = [
    row('氏名', 'LastName'),
    row('メール', 'Email', { role: 'key' }),
    row('電話', 'Phone'),
    ...company.map((it) => row('会社', it)),
    kindOf(kind),
  ];
  return customerJob({
    id,
    left: { app, guestSpace: null, condition: `種別 in ("${kind}")` },
    right: { connection: 'sf', object, condition: '' },
    mapping: { ...base.mapping, rows },
    duplicates: 'first',
  });
};

/** One kintone app in step with leads by one job and with contacts by another, as the two objects are meant to be used. */
export const startLeadWorld = async () => {
  const world = await startRealWorld();
  const { kintone, salesforce, app } = world;
  const leads = jobFor(app, 'leads', 'Lead', 'リード', ['Company']);
  const contacts = jobFor(app, 'contacts', 'Contact', '取引先責任者', []);
  const runWith = (
    job: Job,
    jobs: readonly Job[],
    more: Partial<RunOptions> = {},
    change = (it: ReturnType<typeof world.ports>) => it,
  ): Promise<RunResult> => {
    kintone.clock.advance(600_000);
    return runJob(change(world.ports(job.right.object, jobs)), { job, trigger: 'schedule', ...more });
  };
  let made = 0;
  return {
    ...world,
    leads,
    contacts,
    runWith,
    /** A lead that came into kintone by a run: its ids on both sides, and its e-mail. */
    lead: async (name: string) => {
      made += 1;
      const email = `lead${made}@example.com`;
      const [saved] = await salesforce.connection.create('Lead', [
        { LastName: name, Company: '例示商会', Email: email, Phone: '011-000-0000' },
      ]);
      await runWith(leads, [leads, contacts]);
      const { records } = await kintone.client.record.getRecords({ app, query: `メール = "${email}"` });
      return { email, lead: saved?.id ?? '', record: String(records[0]?.$id?.value) };
    },
    convert: async (leadId: string, more: object = {}): Promise<string> => {
      const conversion = { leadId, convertedStatus: 'Closed - Converted', ...more };
      const { contactId } = (await salesforce.control('convert-lead', conversion)) as { contactId: string };
      return contactId;
    },
    edit: async (id: string, fields: Readonly<Record<string, string>>) => {
      const record = Object.fromEntries(Object.entries(fields).map(([code, value]) => [code, { value }]));
      await kintone.client.record.updateRecord({ app, id, record });
    },
    read: async (id: string): Promise<Record<string, unknown>> => {
      const { record } = await kintone.client.record.getRecord({ app, id });
      return Object.fromEntries(Object.entries(record).map(([code, field]) => [code, field.value]));
    },
    pair: async (job: Job, left: string) => {
      const found = await world.ports().links.find(job.id, { left: [left] });
      return found.ok ? (found.value[0] ?? null) : null;
    },
  };
};
