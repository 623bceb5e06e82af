import type { Job } from '../../../shared/config/config.ts';
import { Card } from '../../../shared/look/card.tsx';
import { settingsWizardWords } from '../../../shared/words/settings-wizard.ts';
import { useModel, useWords } from '../model/use-model.ts';
import { AppChooser } from './app-chooser.tsx';
import { StateAppsCard } from './state-apps.tsx';

/** Step 2: which app is linked, and the apps that keep the record of runs. */
export const AppsStep = ({ job }: { job: Job }) => {
  const model = useModel();
  const words = useWords(settingsWizardWords).apps;
  const choose = (app: string) => {
    if (app !== job.left.app)
      model.putJob({
        ...job,
        left: { ...job.left, app },
        mapping: { ...job.mapping, rows: [], key: { row: '', fallbacks: [] } },
      });
  };
  return (
    <div class="rk-narrow rk-stack">
      <Card>
        <AppChooser id="rk-left-app" label={words.label} app={job.left.app} onApp={choose} />
      </Card>
      <StateAppsCard />
    </div>
  );
};
