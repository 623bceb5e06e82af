import { allFiles, textOf } from './repository.ts';

const folder = 'docs/deploy/';

/** Every example of unattended running, by its name, with its text. */
export const deployFiles: ReadonlyMap<string, string> = new Map(
  allFiles.filter((it) => it.startsWith(folder)).map((it) => [it.slice(folder.length), textOf(it)]),
);

/** The text of one example; a name nobody has is a test gone stale. */
export const deployFile = (name: string): string => {
  const text = deployFiles.get(name);
  if (text === undefined) throw new Error(`${folder}${name} is missing`);
  return text;
};

/** The words after `renkei.cjs` or `npx renkei` in each command line of a text, as a shell would hand them over. */
export const commandLines = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/(?:renkei\.cjs|npx renkei) +((?:"[^"\n]*"|[^\s`"><|;&]+| )+)/g)]
    .map(([, line = '']) => line.trim().match(/"[^"]*"|\S+/g) ?? [])
    .map((it) => it.map((part) => part.replaceAll('"', '').replace(/\$\(\(.*\)\)/, '1')))
    // `COPY renkei.cjs /opt/…` and sentences name the file; a command begins with a word.
    .filter(([first = '']) => /^[a-z]+$/.test(first));

/** A unit file of systemd or an environment file: section, name, value; `''` stands before the first section. */
export const iniOf = (text: string): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const sections = new Map<string, Map<string, string>>();
  let section = '';
  for (const line of text.split('\n').filter((it) => it !== '' && !it.startsWith('#'))) {
    const head = /^\[(\w+)\]$/.exec(line)?.[1];
    const [, name, value = ''] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? [];
    if (head) section = head;
    else if (!name) throw new Error(`neither section nor setting: ${line}`);
    else sections.set(section, (sections.get(section) ?? new Map()).set(name, value));
  }
  return sections;
};
