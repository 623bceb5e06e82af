/** Salesforce's numbers that we rely on; each with where it is documented. */
export const salesforceLimits = {
  /** REST guide, sObject collections: records of one call. */
  rowsPerCollection: 200,
  /** REST guide, query: rows of one answer. */
  rowsPerQuery: 2_000,
  /** SOQL guide, OFFSET: furthest. */
  offset: 2_000,
  /** REST guide: address and headers together may hold 16,384 bytes; this leaves room for the headers. */
  queryCharacters: 12_000,
  /** From so many rows on, one Bulk API 2.0 job costs fewer requests than collections. */
  rowsForBulk: 2_000,
} as const;
