import type { Job } from '../../../shared/config/config.ts';
import { Banner } from '../../../shared/look/banner.tsx';
import { Button } from '../../../shared/look/button.tsx';
import { Icon } from '../../../shared/look/icon.tsx';
import type { RunReport } from '../../../shared/sync/report.ts';
import { faultSentence } from '../../../shared/words/faults.ts';
import type { House } from '../house.ts';
import { jobLabel } from './job-label.ts';
import { shownRun } from './last-run.ts';

interface Props {
  readonly house: House;
  readonly job: Job;
  readonly report: RunReport;
  readonly tone: 'bad' | 'warn';
}

/** What stopped or holds a job and what to do about it; gone as soon as a later run on this page ends well. */
export const TroubleBanner = ({ house, job, report, tone }: Props) => {
  const { words, language } = house.reader;
  const newer = house.runs.ended.value;
  if (!report.fault || (newer?.job === job.id && newer.state === 'done')) return null;
  const { what, cure } = faultSentence(report.fault, language);
  const show = async () => {
    house.runs.shown.value = await shownRun(await house.stores(), job, report);
  };
  return (
    <Banner
      tone={tone}
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
