// The one thing kintone's client asks of axios: a request whose body is JSON or a form, and an answer or an error that
// carries one. Browsers and workers have had fetch for years; axios weighs 19 KB after gzip, on every record page.
const failure = (message, more) => Object.assign(new Error(message), more);

const readBody = async (response, responseType) => {
  if (responseType === 'arraybuffer') return response.arrayBuffer();
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    // A maintenance page: by its being a text kintone's client tells that it is no error of its own kind.
    return text;
  }
};

const send = async ({ method, url, headers, data, responseType }) => {
  const isForm = data instanceof FormData;
  const type = data === undefined || isForm ? {} : { 'Content-Type': 'application/json' };
  const response = await fetch(url, {
    method: method.toUpperCase(),
    headers: { ...headers, ...type },
    body: isForm ? data : JSON.stringify(data),
  });
  const { ok, status, statusText } = response;
  const body = await readBody(response, responseType);
  return { ok, status, statusText, headers: Object.fromEntries(response.headers), data: body };
};

const axios = async (request) => {
  const { ok, ...answer } = await send(request).catch((cause) => {
    throw failure('Network Error', { code: 'ERR_NETWORK', cause });
  });
  if (ok) return answer;
  throw failure(`Request failed with status code ${answer.status}`, { response: answer });
};

exports.default = axios;
exports.__esModule = true;
