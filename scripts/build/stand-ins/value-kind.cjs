// The few questions jsforce asks `@sindresorhus/is` about a request's body; the whole package weighs 4 KB after gzip.
const is = {
  string: (value) => typeof value === 'string',
  function_: (value) => typeof value === 'function',
  urlSearchParams: (value) => value instanceof URLSearchParams,
  buffer: (value) => Buffer.isBuffer(value),
  nodeStream: (value) => typeof value?.pipe === 'function',
};
exports.default = is;
exports.__esModule = true;
