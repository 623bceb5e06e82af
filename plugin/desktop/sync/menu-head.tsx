import type { Job } from '../../../shared/config/config.ts';
import { Icon } from '../../../shared/look/icon.tsx';
import { Select } from '../../../shared/look/select.tsx';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { jobLabel } from './job-label.ts';
import { LastLine } from './last-line.tsx';
import type { JobStatus } from './use-job-status.ts';

interface Props {
  readonly house: House;
  readonly job: Job;
  readonly status: JobStatus;
  readonly id: string;
  readonly onPick: (job: string) => void;
}

/** Which job the menu is about, how it went last, and why it does not go on. */
export const MenuHead = ({ house, job, status, id, onPick }: Props) => {
  const { words, language } = house.reader;
  const trouble = status.trouble && faultSentence(status.trouble, language);
  return (
    <div class="rk-sync-head">
      {house.jobs.length > 1 ? (
        <Select
          id={`${id}-job`}
          label={words.chooseJob}
          value={job.id}
          options={house.jobs.map((it) => ({ value: it.id, label: jobLabel(house.config, it, words) }))}
          onPick={onPick}
        />
      ) : (
        <b class="rk-sync-job">
          <Icon name="link" />
          {jobLabel(house.config, job, words)}
        </b>
      )}
      <LastLine house={house} status={status} />
      {trouble && (
        <p class="rk-sync-trouble rk-small">
          <Icon name="warn" />
          <span>
            {trouble.what}
            <span class="rk-soft">{trouble.cure}</span>
          </span>
        </p>
      )}
    </div>
  );
};
