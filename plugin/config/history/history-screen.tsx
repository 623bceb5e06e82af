import { Button } from '../../../shared/look/button.tsx';
import { settingsRunWords } from '../../../shared/words/settings-run.ts';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { RunDetail } from './run-detail.tsx';
import { RunLines } from './run-lines.tsx';

/** Every run that was logged; one opens to its records. */
export const HistoryScreen = () => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsRunWords).history;
  const route = model.route.value;
  const run = route.tab === 'history' ? route.run : undefined;
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
        <span class="rk-end">
          <Button icon="retry" onClick={() => model.runs.reload('')}>
            {common.reload}
          </Button>
        </span>
      </header>
      {run ? <RunDetail run={run} /> : <RunLines most={50} />}
    </main>
  );
};
