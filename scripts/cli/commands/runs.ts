import { writeFile } from 'node:fs/promises';
import { writeCsv } from '../../../shared/connectors/csv.ts';
import type { RunReport } from '../../../shared/sync/report.ts';
import { itemRows } from '../../../shared/sync/run/item-rows.ts';
import { runWords } from '../../../shared/words/runs.ts';
import { nodeClock } from '../../node/node-clock.ts';
import type { RunCommand } from '../command.ts';
import { exitCodeOfFault, exitCodes } from '../exit-code.rules.ts';
import { openState } from './open-state.ts';

const keptDays = 365;
const shownRuns = 50;

/** Lists the last runs, or writes the items of a year into a CSV file that a spreadsheet opens safely. */
export const runsCommand: RunCommand = async (command, context) => {
  const { output } = context;
  const state = await openState(command, context);
  if (!state.ok) {
    output.fault(state.fault);
    return exitCodeOfFault(state.fault);
  }
  const { runLog } = state.value.stores;
  const since = new Date(nodeClock.now() - keptDays * 86_400_000).toISOString();
  const limit = command.csv === null ? shownRuns : Number.MAX_SAFE_INTEGER;
  const runs = await runLog.list({ ...(command.job ? { job: command.job } : {}), since, limit });
  if (!runs.ok) {
    output.fault(runs.fault);
    return exitCodeOfFault(runs.fault);
  }
  if (command.csv === null) {
    const text = runWords[output.language];
    for (const it of runs.value) output.data(it, lineOf(it, text.state[it.state], text.counts(it)));
    return exitCodes.good;
  }
  const rows: (readonly string[])[] = [runWords[output.language].itemHead];
  for (const it of runs.value) {
    const items = await runLog.items(it.run);
    if (!items.ok) {
      output.fault(items.fault);
      return exitCodeOfFault(items.fault);
    }
    rows.push(...itemRows(it.run, items.value));
  }
  // The mark at the beginning tells spreadsheets that it is UTF-8.
  await writeFile(command.csv, `\ufeff${writeCsv(rows, { formulaSafe: true })}`);
  return exitCodes.good;
};

const lineOf = (it: RunReport, state: string, counts: string): string =>
  `${it.startedAt}  ${it.run}  ${it.job}  ${state}  ${counts}${it.fault ? `  ${it.fault.code}` : ''}`;
