import type { Job } from '../../../shared/config/config.ts';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import { applyFix, type Fix } from '../../../shared/mapping/fix.ts';
import type { MappingIssue } from '../../../shared/mapping/mapping-issue.ts';
import { settingsMappingWords } from '../../../shared/words/settings-mapping.ts';
import { issueText } from '../model/describe.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** What is wrong, with at most two changes that would settle it; every one of them can be undone. */
export const RowProblems = ({ job, issues }: { job: Job; issues: readonly MappingIssue[] }) => {
  const model = useModel();
  const words = useWords(settingsMappingWords);
  const labelOf = (fix: Fix): string => {
    const label = words.fixes[fix.kind];
    return typeof label === 'string' ? label : label(fixTarget(fix, words.directions));
  };
  return (
    <>
      {issues
        .filter((it) => it.severity !== 'note')
        .map((it) => (
          <div
            key={`${it.code} ${it.path.join('/')}`}
            class={`rk-trouble ${it.severity === 'error' ? 'bad' : ''}`}
          >
            <Icon name={it.severity === 'error' ? 'bad' : 'warn'} />
            <span>{issueText(it, model.door.language)}</span>
            <span class="rk-end">
              {it.fixes.slice(0, 2).map((fix) => (
                <Button
                  key={JSON.stringify(fix)}
                  size="small"
                  look="plain"
                  onClick={() => model.putJob({ ...job, mapping: applyFix(job.mapping, fix) })}
                >
                  {labelOf(fix)}
                </Button>
              ))}
            </span>
          </div>
        ))}
    </>
  );
};

const fixTarget = (fix: Fix, directions: Readonly<Record<string, string>>): string => {
  if (fix.kind === 'setPath') return fix.path;
  if (fix.kind === 'setDirection') return directions[fix.direction] ?? fix.direction;
  if (fix.kind === 'addRow') return fix.row.right || fix.row.left;
  return fix.kind === 'setKey' ? fix.row : '';
};
