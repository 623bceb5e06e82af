/** kintone's numbers that we rely on; each with where it is documented. */
export const kintoneLimits = {
  /** cybozu.dev, add/update records: records of one request. */
  rowsPerRequest: 100,
  /** cybozu.dev, bulkRequest: requests of one bulk request. */
  requestsPerBulk: 20,
  /** cybozu.dev, get records: rows of one answer. */
  rowsPerRead: 500,
  /** cybozu.dev, get records: furthest offset. */
  offset: 10_000,
  /** cybozu.dev, update key: longest value. */
  updateKeyLength: 64,
  /** Our own share of the 100 requests a domain may have in flight. */
  inFlight: 4,
} as const;
