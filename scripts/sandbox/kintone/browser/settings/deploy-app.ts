import { settingsWords } from '../../pages/words/settings-words.ts';
import type { PageTools } from '../page/page-tools.ts';

const pauseMs = 300;

type Status = 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'CANCEL';

/** Makes an app's settings live and waits until they are; a sentence when that failed, null when it worked. */
export const deployApp = async ({ rest, context }: PageTools): Promise<string | null> => {
  const app = context.appId;
  try {
    await rest.post('/k/v1/preview/app/deploy.json', { apps: [{ app }] });
    let status: Status = 'PROCESSING';
    while (status === 'PROCESSING') {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      const answer = await rest.get<{ apps: { status: Status }[] }>('/k/v1/preview/app/deploy.json', {
        apps: [app],
      });
      status = answer.apps[0]?.status ?? 'FAIL';
    }
    return status === 'SUCCESS' ? null : settingsWords[context.language].deployFailed;
  } catch (error) {
    return (error as Error).message;
  }
};
