// Only SOAP, Metadata and Bulk 1 need XML; Renkei uses none of them, and the parser weighs 23 KB.
const refuse = () => {
  throw new Error('XML is not part of this bundle.');
};
exports.parseString = refuse;
exports.Parser = refuse;
exports.Builder = refuse;
