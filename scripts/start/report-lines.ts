import type { ListReport } from './csv/bring-in-list.ts';
import type { LineReport } from './customer-line.ts';

const listLines = (list: ListReport): readonly string[] => [
  `  list ${list.file.name}   ${list.import.rows} rows read as ${list.file.encoding}, told apart by ${list.file.key}: ` +
    `${list.import.created} created, ${list.import.failed} failed; ${list.accounts.created} accounts in Salesforce`,
  ...list.import.warnings.map((it) => `    line ${it.line}  ${it.field}  ${it.reason}`),
  `  once more         ${list.again.writes} writes`,
];

/** What a start came to, for a person to read. */
export const reportLines = (line: LineReport, list: ListReport | null): readonly string[] => [
  `  plugin            ${line.plugin.version}, id ${line.plugin.id}, ${line.plugin.zipBytes} bytes`,
  `  first sync        ${line.sync.read} read: ${line.sync.created} created, ${line.sync.updated} updated, ` +
    `${line.sync.skipped} unchanged, ${line.sync.failed} failed`,
  `  second sync       ${line.secondSync.writes} writes`,
  `  calls             ${line.calls.dialled} dialled, ${line.calls.recorded} on their records`,
  ...(list ? listLines(list) : []),
  ...line.screenshots.map((file) => `  picture           ${file}`),
];
