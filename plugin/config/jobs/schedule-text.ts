import type { Schedule } from '../../../shared/config/config.ts';
import { settingsJobWords } from '../../../shared/words/settings-job.ts';
import { useModel, useWords } from '../model/use-model.ts';

/** A schedule in words. */
export const useScheduleText = (schedule: Schedule): string => {
  const words = useWords(settingsJobWords).schedule;
  const { language, timeZone } = useModel().door;
  if (schedule.kind === 'interval') return words.minutes(schedule.minutes);
  if (schedule.kind === 'daily') return words.dailyAt(schedule.times.join(', '));
  if (schedule.kind === 'weekly')
    return words.weeklyAt(schedule.slots.map((it) => `${words.weekdays[it.day]} ${it.time}`).join(', '));
  if (schedule.kind === 'once')
    return words.onceAt(new Date(schedule.at).toLocaleString(language, { timeZone }));
  return words.manual;
};
