/**
 * Tidies what an admin pastes from the browser's address bar into an org's own address: `https`, host, nothing else.
 * The address of a Salesforce screen (`*.lightning.force.com`) becomes the one that answers the API. Null when it is none.
 */
export const readLoginUrl = (text: string): string | null => {
  const tidy = text.trim();
  if (tidy === '') return null;
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(tidy) ? tidy : `https://${tidy}`;
  const url = URL.parse(withScheme);
  if (!url || url.username || !/^https?:$/.test(url.protocol)) return null;
  if (url.protocol === 'http:' && url.hostname !== 'localhost') return null;
  if (!url.hostname.includes('.') && url.hostname !== 'localhost') return null;
  const host = url.host
    .replace(/\.lightning\.force\.com$/, '.my.salesforce.com')
    .replace(/\.my\.salesforce-setup\.com$/, '.my.salesforce.com');
  return `${url.protocol}//${host}`;
};
