/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Takes a multipart body apart; an empty list when it is none. */
export const multipartParts = (contentType: string, body: string): readonly Part[] => {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) return [];
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((raw) => {
      const part = raw.replace(/^\r?\n/, '').replace(/\r?\n$/, '');
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/);
      const between = /\r\n\r\n/.test(part) ? '\r\n\r\n' : '\n\n';
      return {
        name: /name="?([^";\r\n]+)"?/i.exec(head)?.[1] ?? '',
        type: /content-type:\s*([^;\r\n]+)/i.exec(head)?.[1] ?? '',
        text: rest.join(between),
      };
    });
};
