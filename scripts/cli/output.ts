import type { Fault } from '../../shared/fault/fault.ts';
import type { Forecast } from '../../shared/sync/limits/forecast.rules.ts';
import type { RunReport } from '../../shared/sync/report.ts';
import type { RunResult } from '../../shared/sync/runner.ts';
import { faultSentence } from '../../shared/words/faults.ts';
import { runWords } from '../../shared/words/runs.ts';
import { type Language, languageOf } from '../../shared/words/words.ts';
import type { Environment } from '../node/env-secrets.ts';
import { itemLines } from './item-lines.ts';
import { reportLines } from './report-lines.ts';

/** Where results go: lines of JSON for programs, sentences for people. */
export interface Output {
  readonly language: Language;
  readonly say: (text: string) => void;
  page(report: RunReport): void;
  /** A dry run comes with what the real one will take, and with the lines that say it. */
  run(name: string, result: RunResult & { readonly forecast?: Forecast }, more?: readonly string[]): void;
  fault(fault: Fault): void;
  data(value: object, text: string): void;
}

/** Speaks on standard output; faults of a person's own making go to standard error. */
export const openOutput = (json: boolean, env: Environment): Output => {
  const language = languageOf(env.RENKEI_LANG ?? env.LANG);
  const line = (value: object) => process.stdout.write(`${JSON.stringify(value)}\n`);
  const say = (text: string) => process.stdout.write(`${text}\n`);
  const tell = (fault: Fault) => {
    const { what, cure } = faultSentence(fault, language);
    process.stderr.write(`${what}${language === 'en' ? ' ' : ''}${cure} (${fault.code})\n`);
    const cause = [fault.cause?.code, fault.cause?.message].filter(Boolean).join(': ');
    const values = Object.entries(fault.values).map(([name, value]) => `${name}=${value}`);
    for (const detail of [cause, values.join(' ')]) if (detail) process.stderr.write(`  ${detail}\n`);
  };
  return {
    language,
    say,
    page: (report) => {
      if (json) line({ event: 'page', ...report });
    },
    run: (name, result, more = []) => {
      const { items, ...report } = result;
      if (json) return void line({ event: 'end', ...report, ...(report.dryRun ? { items } : {}) });
      const text = runWords[language];
      say(`${name}: ${text.state[report.state]} (${text.counts(report)})`);
      for (const it of [...reportLines(report, language), ...more]) say(it);
      if (report.fault) tell(report.fault);
      for (const it of itemLines(items, language)) say(it);
    },
    fault: (fault) => {
      if (json) line({ event: 'fault', fault });
      else tell(fault);
    },
    data: (value, text) => (json ? void line(value) : say(text)),
  };
};
