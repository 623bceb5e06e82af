import { Brand } from '../../../shared/look/brand.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** The first screen of a plugin that was never set up: one thing to do. */
export const Welcome = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).overview;
  const jobWords = useWords(settingsJobWords);
  return (
    <div class="rk-empty rk-card">
      <Brand />
      <h2>{words.welcome}</h2>
      <p class="rk-soft">{words.welcomeText}</p>
      <Button
        look="primary"
        size="large"
        icon="plus"
        onClick={() => model.go({ tab: 'jobs', wizard: 'template' })}
      >
        {jobWords.add}
      </Button>
    </div>
  );
};
