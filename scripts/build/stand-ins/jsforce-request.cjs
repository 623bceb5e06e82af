// jsforce's own request layer: in Node it drags undici along, in browsers it hangs for ever on a network failure.
// Every connection of ours brings its own transport, so this one must never be reached.
exports.setDefaults = () => {};
exports.default = () => {
  throw new Error('jsforce has no transport of its own here; connectSalesforce() installs one.');
};
