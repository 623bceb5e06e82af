import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { RunReport } from '../../../shared/sync/report.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { jobLabel } from './job-label.ts';

/** What stopped a job and what to do about it; gone as soon as a later run on this page ends well. */
export const TroubleBanner = ({ house, job, report }: { house: House; job: Job; report: RunReport }) => {
  const { words, language } = house.reader;
  const newer = house.runs.shown.value?.report;
  if (!report.fault || (newer?.job === job.id && newer.state === 'done')) return null;
  const { what, cure } = faultSentence(report.fault, language);
  const show = () => {
    house.runs.shown.value = { job, report, items: [] };
  };
  return (
    <Banner
      tone="bad"
      role="status"
      title={`${jobLabel(house.config, job, words)}: ${what}`}
      actions={
        <>
          <Button onClick={show}>{words.details}</Button>
          <span class="rk-soft rk-small">
            <Icon name="shield" size={14} /> {words.onlyYou}
          </span>
        </>
      }
    >
      {cure}
    </Banner>
  );
};
