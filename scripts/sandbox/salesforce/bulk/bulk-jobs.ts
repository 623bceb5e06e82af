/** All Bulk API 2.0 jobs of the organization. */
export class BulkJobs {
  clear(): void {}
  batchesToday(): number {
    return 0;
  }
  queriesToday(): number {
    return 0;
  }
}
