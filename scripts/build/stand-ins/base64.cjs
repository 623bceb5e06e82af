// kintone's client writes its own authorization headers with js-base64; browsers have had the same for years.
const encode = (text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
exports.Base64 = { encode };
exports.encode = encode;
