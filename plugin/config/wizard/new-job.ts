import type { Config, Job } from '../../../shared/config/config.ts';
import { freeId, putConnection, putJob } from '../model/draft.ts';
import type { JobTemplate } from '../model/job-templates.ts';

/** Where a new job begins: this app, this admin's time zone. */
export interface NewJobPlace {
  readonly app: string;
  readonly guestSpace: string | null;
  readonly timeZone: string;
  readonly name: string;
}

/** The API version new connections ask for. */
export const newestApiVersion = '67.0';

/** A connection nobody has filled in yet; it joins the configuration once its address is known. */
export const blankConnection = (config: Config) => ({
  id: freeId(
    'salesforce',
    config.connections.map((it) => it.id),
  ),
  kind: 'salesforce' as const,
  label: 'Salesforce',
  loginUrl: '',
  clientId: '',
  apiVersion: newestApiVersion,
});

/** A job made from a template: switched off, without rows, on the first connection there is. */
export const jobFromTemplate = (config: Config, template: JobTemplate, place: NewJobPlace): Job => ({
  ...template.job,
  id: freeId(
    template.object?.toLowerCase() ?? 'job',
    config.jobs.map((it) => it.id),
  ),
  name: place.name,
  enabled: false,
  enabledAt: null,
  left: { app: place.app, guestSpace: place.guestSpace, condition: '' },
  right: { connection: config.connections[0]?.id ?? '', object: template.object ?? '', condition: '' },
  mapping: {
    rows: [],
    key: { row: '', fallbacks: [] },
    timeZone: place.timeZone,
    region: 'JP',
  },
});

/** The job turned into what another template makes of it; what the admin already mapped stays if the object stays. */
export const switchTemplate = (job: Job, template: JobTemplate, name: string): Job => {
  const object = template.object ?? '';
  const sameObject = object === job.right.object;
  return {
    ...job,
    ...template.job,
    name,
    right: { ...job.right, object },
    mapping: sameObject ? job.mapping : { ...job.mapping, rows: [], key: { row: '', fallbacks: [] } },
  };
};

/** Puts a connection in and makes the job use it. */
export const connectJob = (
  config: Config,
  job: Job,
  connection: Parameters<typeof putConnection>[1],
): Config =>
  putJob(putConnection(config, connection), {
    ...job,
    right: { ...job.right, connection: connection.id },
  });
