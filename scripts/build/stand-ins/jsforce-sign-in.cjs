// jsforce can remember connections in files, through the Salesforce command line or in a pop-up's cookies; ours live in
// the configuration, and each door signs in by itself.
class Nothing {}
exports.FileRegistry = Nothing;
exports.SfdxRegistry = Nothing;
exports.BrowserClient = Nothing;
exports.default = {};
