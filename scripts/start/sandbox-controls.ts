/** Issues an API token of the local kintone, as the app's settings page would. */
export const issueToken = async (
  kintone: string,
  app: string,
  permissions: readonly string[],
): Promise<string> => {
  const answer = await fetch(`${kintone}/__sandbox/api-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ app, permissions }),
  });
  return ((await answer.json()) as { token: string }).token;
};
