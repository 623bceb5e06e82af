/** The variables that name each real service. */
const needed = {
  kintone: ['KINTONE_BASE_URL', 'KINTONE_USERNAME', 'KINTONE_PASSWORD'],
  Salesforce: ['SALESFORCE_LOGIN_URL', 'SALESFORCE_CLIENT_ID', 'SALESFORCE_CLIENT_SECRET'],
} as const;

/** A sentence for each service that cannot be asked, telling what to set; none when all are named. */
export const missingServices = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.entries(needed).flatMap(([service, names]) => {
    const absent = names.filter((it) => !env[it]);
    return absent.length === 0 ? [] : [`${service} is not asked: set ${absent.join(', ')}.`];
  });
