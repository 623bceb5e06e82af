import { scheduleOf } from '../bulk/job-times.ts';
import type { Org } from '../org/org.ts';
import type { Batch, BulkOneJob } from './bulk-one-job.ts';
import { runBatch } from './run-batch.ts';

/** All Bulk API 1.0 jobs of the organization. Time passes for them whenever somebody looks. */
export class BulkOneJobs {
  readonly #org: Org;
  readonly #jobs = new Map<string, BulkOneJob>();

  constructor(org: Org) {
    this.#org = org;
  }

  clear(): void {
    this.#jobs.clear();
  }

  open(job: Omit<BulkOneJob, 'id' | 'createdAt' | 'state' | 'batches'>): BulkOneJob {
    const opened: BulkOneJob = {
      ...job,
      id: this.#org.nextId('750'),
      createdAt: this.#org.now(),
      state: 'Open',
      batches: [],
    };
    this.#jobs.set(opened.id, opened);
    return opened;
  }

  find(id: string): BulkOneJob | undefined {
    return this.#jobs.get(id);
  }

  addBatch(job: BulkOneJob, body: string): Batch {
    const batch: Batch = {
      id: this.#org.nextId('751'),
      jobId: job.id,
      body,
      createdAt: this.#org.now(),
      ...scheduleOf(this.#org.clock.now(), body.split('\n').length),
      state: 'Queued',
      stateMessage: null,
      processed: 0,
      failed: 0,
      result: null,
    };
    job.batches.push(batch);
    return batch;
  }

  abort(job: BulkOneJob): void {
    job.state = 'Aborted';
    for (const it of job.batches) if (it.state === 'Queued') it.state = 'NotProcessed';
  }

  /** Lets everything happen that should have happened by now. */
  settle(): void {
    const now = this.#org.clock.now();
    for (const job of this.#jobs.values()) {
      for (const batch of job.batches) {
        if (batch.state === 'Queued' && now >= batch.begins) batch.state = 'InProgress';
        if (batch.state === 'InProgress' && now >= batch.ends) runBatch(this.#org, job, batch);
      }
    }
  }
}
