// kintone's client names the type of a file it uploads by its ending; the plugin uploads none.
exports.getType = () => null;
exports.default = exports;
