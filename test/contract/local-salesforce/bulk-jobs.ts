import type { LocalOrg } from './local-org.ts';

/** Where Bulk API 2.0 keeps its jobs. */
export const jobs = '/services/data/v60.0/jobs';

/** What a person does to a load job, step by step or as a whole. */
export const bulkJobs = (org: LocalOrg) => {
  const count = async () => (await org.conn.query('SELECT COUNT() FROM Lead')).totalSize;
  const newJob = async (more = {}) =>
    (
      await org.send('POST', `${jobs}/ingest`, {
        object: 'Lead',
        operation: 'insert',
        contentType: 'CSV',
        lineEnding: 'LF',
        ...more,
      })
    ).json;
  const upload = (id: string, csv: string) =>
    org.send('PUT', `${jobs}/ingest/${id}/batches`, csv, { 'content-type': 'text/csv' });
  const close = (id: string) => org.send('PATCH', `${jobs}/ingest/${id}`, { state: 'UploadComplete' });
  const later = () => org.control('/clock', { advanceMs: 60_000 });
  const run = async (csv: string, more = {}) => {
    const { id } = await newJob(more);
    await upload(id, csv);
    await close(id);
    await later();
    return (await org.send('GET', `${jobs}/ingest/${id}`)).json;
  };
  const results = async (id: string, which: string) =>
    (await org.send('GET', `${jobs}/ingest/${id}/${which}`)).text;
  return { count, newJob, upload, close, later, run, results };
};
