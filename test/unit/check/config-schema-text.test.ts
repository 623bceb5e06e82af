import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchemaText } from '../../../scripts/check/config-schema-text.ts';
import { defaultConfig } from '../../../shared/config/default-config.ts';
import { parseConfig } from '../../../shared/config/parse.ts';

const allowed = new Ajv().compile(JSON.parse(configSchemaText()));
const file = join(import.meta.dirname, '../../fixtures/configs/v1.json');
const fixture = (): unknown => JSON.parse(readFileSync(file, 'utf8'));

type Place = readonly (string | number)[];
type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

// Tables of a transform are the user's own words: nothing in them has a fixed name.
const placesIn = (value: unknown, place: Place = []): readonly Place[] =>
  isNode(value) && !place.includes('options')
    ? Object.entries(value).flatMap(([name, it]) => [[...place, name], ...placesIn(it, [...place, name])])
    : [];

const places = placesIn(fixture());

const changed = (place: Place, change: (parent: Node, name: string | number) => void): unknown => {
  const copy = fixture();
  const parent = place.slice(0, -1).reduce((at: unknown, step) => (at as Node)[step], copy);
  change(parent as Node, place.at(-1) ?? '');
  return copy;
};

/** Where schema and parser would tell a person two different things. */
const quarrels = (variants: readonly unknown[]): readonly unknown[] =>
  variants.filter((it) => allowed(it) !== parseConfig(it).ok);

describe('the JSON Schema of the configuration', () => {
  it('knows the frozen configuration, and one that was never set up', () => {
    expect(allowed(fixture()), JSON.stringify(allowed.errors)).toBe(true);
    expect(allowed(defaultConfig), JSON.stringify(allowed.errors)).toBe(true);
  });

  it('may be named by the configuration itself, which is read all the same', () => {
    const named = { $schema: './docs/config.schema.json', ...defaultConfig };
    expect(allowed(named)).toBe(true);
    expect(parseConfig(named).ok).toBe(true);
  });

  it.each<[string, Place, unknown]>([
    ['an unknown kind of job', ['jobs', 0, 'kind'], 'mirror'],
    ['an unknown schedule', ['jobs', 0, 'schedule'], { kind: 'hourly' }],
    ['a schedule with the members of another', ['jobs', 0, 'schedule'], { kind: 'daily', minutes: 5 }],
    ['an app that is no number', ['jobs', 0, 'left', 'app'], 'customers'],
    ['a time no calendar knows', ['jobs', 0, 'enabledAt'], 'yesterday'],
    ['an address with a path', ['connections', 0, 'loginUrl'], 'https://aoba.my.salesforce.example/login'],
    ['the shape of another version', ['version'], 2],
  ])('refuses %s, as the parser does', (_what, place, wrong) => {
    const value = changed(place, (parent, name) => {
      parent[name] = wrong;
    });
    expect([allowed(value), parseConfig(value).ok]).toEqual([false, false]);
  });

  it('agrees with the parser wherever a member is missing', () => {
    const without = places
      .filter((place) => Number.isNaN(Number(place.at(-1))))
      .map((place) =>
        changed(place, (parent, name) => {
          delete parent[name];
        }),
      );
    expect(quarrels(without)).toEqual([]);
    expect(without.filter((it) => !allowed(it)).length).toBeGreaterThan(40);
  });

  it('agrees with the parser wherever a value is of the wrong kind', () => {
    const twisted = [[], {}, 1.5, ''].flatMap((wrong) =>
      // The parser takes a list for a table with numbers for names; a schema does not.
      places
        .filter((place) => place.at(-1) !== 'options')
        .map((place) =>
          changed(place, (parent, name) => {
            parent[name] = wrong;
          }),
        ),
    );
    // A schema sees no further than one value: names nobody has are for the parser alone.
    const stricter = quarrels(twisted).filter((it) => !allowed(it));
    expect(stricter).toEqual([]);
  });

  it('refuses a member nobody knows, wherever it stands', () => {
    const strange = places.map((place) =>
      changed(place, (parent) => {
        if (!Array.isArray(parent)) parent.colour = 'blue';
      }),
    );
    expect(quarrels(strange)).toEqual([]);
  });
});
