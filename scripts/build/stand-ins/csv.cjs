// jsforce reads and writes CSV only for Bulk API jobs. kintone's proxy cannot close such a job, so the plugin never
// starts one, and 12 KB after gzip stay out of every record page.
const refuse = () => {
  throw new Error('Bulk API jobs are not part of this bundle.');
};
exports.parse = refuse;
exports.stringify = refuse;
