import { Button } from '../../../shared/look/button.tsx';
import { Card } from '../../../shared/look/card.tsx';
import { CopyButton } from '../../../shared/look/copy-button.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { VersionList } from '../jobs/version-list.tsx';
import { useCommonWords, useModel, useWords } from '../model/use-model.ts';
import { ImportCard } from './import-card.tsx';

/** The settings out as a file, in from one, and back to an earlier version. */
export const TransferScreen = ({ inside }: { inside?: boolean }) => {
  const words = useWords(settingsPlacesWords).transfer;
  const body = (
    <div class="rk-columns">
      <div class="rk-stack">
        <ExportCard />
        <ImportCard />
      </div>
      <VersionList />
    </div>
  );
  if (inside) return body;
  return (
    <main class="rk-main">
      <header class="rk-head">
        <h1>{words.title}</h1>
      </header>
      {body}
    </main>
  );
};

const ExportCard = () => {
  const model = useModel();
  const common = useCommonWords();
  const words = useWords(settingsPlacesWords).transfer;
  const text = () => JSON.stringify(model.config.draft.value, null, 2);
  const download = () => {
    const url = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `renkei-${new Date(model.door.now()).toISOString().slice(0, 10)}.json`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Card title={words.exportTitle}>
      <div class="rk-stack">
        <p class="rk-soft">{words.exportText}</p>
        <div class="rk-row">
          <Button icon="save" onClick={download}>
            {words.exportButton}
          </Button>
          <CopyButton label={words.copyButton} done={common.copied} text={text} />
        </div>
      </div>
    </Card>
  );
};
