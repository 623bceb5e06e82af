import type { Forecast } from '../../shared/sync/limits/forecast.rules.ts';
import { localText } from '../../shared/transform/zone-time.ts';
import { forecastWords } from '../../shared/words/forecast.ts';
import type { Language } from '../../shared/words/words.ts';

/** A forecast as a person reads it, with a quieter time in the job's own zone where it is large. */
export const forecastLines = (it: Forecast, timeZone: string, language: Language): readonly string[] => {
  const text = forecastWords[language];
  if (it.rows === 0) return [`  ${text.nothing}`];
  const percent = Math.ceil(it.share * 100);
  const { rows, minutes, quietTime } = it;
  const lines = [text.takes({ rows, ...it.requests, percent, minutes })];
  if (quietTime !== null) {
    const at = localText(Date.parse(quietTime), timeZone).slice(0, 16).replace('T', ' ');
    lines.push(text.quieter(at));
  }
  return lines.map((line) => `  ${line}`);
};
