import type { Org } from '../org/org.ts';
import type { IngestJob, QueryJob } from './bulk-job.ts';
import { scheduleOf } from './job-times.ts';
import { runIngest } from './run-ingest.ts';
import { runQueryJob } from './run-query-job.ts';

const day = 86_400_000;
const rowsPerBatch = 10_000;
const keptFor = 7 * day;

/** All Bulk API 2.0 jobs of the organization. Time passes for them whenever somebody looks. */
export class BulkJobs {
  readonly #org: Org;
  readonly #jobs = new Map<string, IngestJob | QueryJob>();
  #batches: { at: number; count: number }[] = [];

  constructor(org: Org) {
    this.#org = org;
  }

  clear(): void {
    this.#jobs.clear();
    this.#batches = [];
  }

  nextId(): string {
    return this.#org.nextId('750');
  }

  add(job: IngestJob | QueryJob): void {
    this.#jobs.set(job.id, job);
  }

  remove(id: string): void {
    this.#jobs.delete(id);
  }

  find<K extends 'ingest' | 'query'>(
    kind: K,
    id: string,
  ): Extract<IngestJob | QueryJob, { kind: K }> | undefined {
    const job = this.#jobs.get(id) ?? this.#byShortId(id);
    return job?.kind === kind ? (job as Extract<IngestJob | QueryJob, { kind: K }>) : undefined;
  }

  list(kind: 'ingest' | 'query'): readonly (IngestJob | QueryJob)[] {
    return [...this.#jobs.values()].filter((it) => it.kind === kind).reverse();
  }

  /** Hands a job over to be worked on. */
  queue(job: IngestJob | QueryJob, rows: number): void {
    const now = this.#org.clock.now();
    job.state = 'UploadComplete';
    Object.assign(job, scheduleOf(now, rows));
    this.#touch(job);
    if (job.kind === 'ingest')
      this.#batches.push({ at: now, count: Math.max(1, Math.ceil(rows / rowsPerBatch)) });
  }

  /** Lets everything happen that should have happened by now. */
  settle(): void {
    const now = this.#org.clock.now();
    for (const job of this.#jobs.values()) {
      if (now - job.createdAt > keptFor) this.#jobs.delete(job.id);
      if (job.state === 'UploadComplete' && now >= job.begins) {
        job.state = 'InProgress';
        this.#touch(job);
      }
      if (job.state === 'InProgress' && now >= job.ends) {
        if (job.kind === 'ingest') runIngest(this.#org, job);
        else runQueryJob(this.#org, job);
        this.#touch(job);
      }
    }
  }

  batchesToday(): number {
    const since = this.#org.clock.now() - day;
    return this.#batches.filter((it) => it.at > since).reduce((sum, it) => sum + it.count, 0);
  }

  queriesToday(): number {
    const since = this.#org.clock.now() - day;
    return this.list('query').filter((it) => it.createdAt > since).length;
  }

  #byShortId(id: string): IngestJob | QueryJob | undefined {
    return [...this.#jobs.values()].find((it) => it.id.slice(0, 15) === id);
  }

  #touch(job: IngestJob | QueryJob): void {
    job.changedAt = this.#org.now();
  }
}
