import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { RunLines } from '../history/run-lines.tsx';
import { useModel, useWords } from '../model/use-model.ts';

/** The newest runs, one line each. */
export const RecentRuns = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).overview;
  return (
    <Card
      title={words.recent}
      end={
        <Button look="plain" size="small" onClick={() => model.go({ tab: 'history' })}>
          {words.all}
        </Button>
      }
    >
      <RunLines most={6} compact />
    </Card>
  );
};
