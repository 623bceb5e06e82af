import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allFiles, sourceFiles, textOf } from './repository.ts';

const readmes = allFiles.filter((it) => posix.basename(it) === 'README.md');
const named = /`([\w@.-]+(?:\/[\w@.-]+)*\.(?:tsx?|mjs|cjs|css|html|json|md|csv|yml|yaml))`/g;
const folderNamed = /`([\w@.-]+(?:\/[\w@.-]+)*)\/`/g;
// The stand-ins' READMEs name addresses of the real services: `app/form/fields.json`.
const isAddress = (readme: string, name: string) =>
  readme.startsWith('scripts/sandbox/') && name.endsWith('.json');
// Made by the build, by the person or by npm, so not in the tree.
const madeLater = /^(?:dist|node_modules|\.keys|\.cache)(?:\/|$)/;

const known = (readme: string, name: string, isFolder: boolean): boolean => {
  const end = isFolder ? '/' : '';
  const door = readme.split('/')[0] ?? '';
  const candidates = [posix.join(posix.dirname(readme), name), posix.join(door, name), name].map(
    (it) => it + end,
  );
  const here = posix.dirname(readme);
  return allFiles.some(
    (file) =>
      candidates.some((it) => (isFolder ? file.startsWith(it) : file === it)) ||
      // A bare name may stand for a file somewhere below the README.
      ((here === '.' || file.startsWith(`${here}/`)) &&
        (isFolder ? file.includes(`/${name}/`) : file.endsWith(`/${name}`))),
  );
};

describe('READMEs', () => {
  it('name only files and folders that exist', () => {
    const dreams = readmes.flatMap((readme) => {
      const text = textOf(readme);
      const files = [...text.matchAll(named)].map(([, name = '']) => ({ name, isFolder: false }));
      const folders = [...text.matchAll(folderNamed)].map(([, name = '']) => ({ name, isFolder: true }));
      return [...files, ...folders]
        .filter(
          (it) =>
            !madeLater.test(it.name) && !isAddress(readme, it.name) && !known(readme, it.name, it.isFolder),
        )
        .map((it) => `${readme} names ${it.name}`);
    });
    expect(dreams, 'correct the name, or write the file').toEqual([]);
  });

  it('stand in every folder of the house', () => {
    const rooms = new Set(
      sourceFiles.flatMap((file) => {
        const [door = '', room = '', file3] = file.split('/');
        return ['shared', 'plugin', 'extension', 'scripts'].includes(door) && file3
          ? [`${door}/${room}`]
          : [];
      }),
    );
    const mute = [...rooms].filter(
      (room) =>
        // One README at the door may speak for a small room.
        !allFiles.includes(`${room}/README.md`) && !speaksFor(room),
    );
    expect(mute, 'write a README.md: what it is, its files in a line each, why each library').toEqual([]);
  });
});

const speaksFor = (room: string): boolean => {
  const readme = `${room.split('/')[0]}/README.md`;
  return allFiles.includes(readme) && textOf(readme).includes(`\`${room.split('/')[1]}/\``);
};
