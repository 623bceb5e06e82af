import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { settingsPlacesWords } from '../../../shared/words/settings-places.ts';
import { nextThing } from '../model/next-thing.rules.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** The worst thing alone, with the one button that leads to it; absent when nothing is wrong. */
export const NextThing = () => {
  const model = useModel();
  const words = useWords(settingsPlacesWords).overview;
  const next = nextThing(model.config.draft.value, model.config.issues.value);
  if (!next) return null;
  const title = next.kind === 'errors' ? words.errors(next.count) : words.unfinished(next.job.name);
  return (
    <div class="rk-lead">
      <Banner
        tone={next.kind === 'errors' ? 'bad' : 'accent'}
        title={
          <>
            <small class="rk-eyebrow">{words.next}</small>
            {title}
          </>
        }
        actions={
          <Button look="primary" size="large" onClick={() => model.go(next.route)}>
            {words.open}
          </Button>
        }
      >
        {next.kind === 'errors' ? words.errorsText : words.unfinishedText}
      </Banner>
    </div>
  );
};
