import type { Log } from '../../shared/ports/log.ts';
import { runnerLogWords } from '../../shared/words/runner-log.ts';
import type { Language } from '../../shared/words/words.ts';

/** The log port on standard error: a sentence, then the figures; standard output stays for results. */
export const nodeLog = (
  language: Language,
  write: (text: string) => void = (text) => void process.stderr.write(text),
): Log => ({
  line: (event, fields) => {
    const figures = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
    // A log that cannot be written, on a full disk or a closed pipe, may not stop a run.
    try {
      write(`${runnerLogWords[language][event] ?? event} (${[event, ...figures].join(' ')})\n`);
    } catch {
      return;
    }
  },
});
