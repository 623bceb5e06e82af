import { type Language, labelIn } from '../metadata/language.ts';
import type { ObjectSchema } from '../org/object-schema.ts';
import type { Org } from '../org/org.ts';
import type { Row } from '../org/record-row.ts';
import { attributesOf } from '../records/render-value.ts';
import type { ApiHandler, ApiRequest } from './api-request.ts';
import type { Route } from './route-table.ts';

const usualRecent = 200;

/** The objects that have a tab: those a person works with, as far as the API user may see them. */
export const shownObjects = (org: Org): readonly ObjectSchema[] =>
  org.schemas.filter((it) => (it.layoutable ?? true) && !it.setup && org.access.object(it.name).readable);

const shown = ({ api }: ApiRequest): readonly ObjectSchema[] => shownObjects(api.org);

/** An object's tab as answers describe it. */
export const tabOf = (object: ObjectSchema, url: string, language: Language) => ({
  colors: [],
  custom: object.custom,
  iconUrl: `${url}/img/icon/${object.name}.png`,
  icons: [],
  label: labelIn(language, object.plural),
  miniIconUrl: `${url}/img/icon/${object.name}16.png`,
  name: `standard-${object.name}`,
  sobjectName: object.name,
  url: `${url}/lightning/o/${object.name}/list`,
});

const lastTouched = (row: Row): number =>
  Math.max(row.SystemModstamp, Number(row.LastViewedDate ?? 0), Number(row.LastReferencedDate ?? 0));

const recent: ApiHandler = (request) => {
  const { api, base, caller, query } = request;
  const limit = Number(query.get('limit') ?? usualRecent) || usualRecent;
  const rows = shown(request).flatMap((object) =>
    [...api.org.table(object.name).all()]
      .filter(
        (it) =>
          it.IsDeleted !== true &&
          (it.LastModifiedById === caller.userId || (it.LastReferencedDate ?? null) !== null) &&
          api.org.access.canSee(it.Id),
      )
      .map((row) => ({ object, row })),
  );
  rows.sort((a, b) => lastTouched(b.row) - lastTouched(a.row));
  return {
    status: 200,
    body: rows.slice(0, limit).map(({ object, row }) => ({
      attributes: attributesOf(object, row.Id, base),
      Id: row.Id,
      Name: (object.nameField && row[object.nameField.name]) ?? null,
    })),
  };
};

const tabs: ApiHandler = (request) => ({
  status: 200,
  body: shown(request).map((it) => tabOf(it, request.api.url(), request.language)),
});

const theme: ApiHandler = (request) => ({
  status: 200,
  body: { themeItems: shown(request).map((it) => ({ colors: [], icons: [], name: it.name })) },
});

/** What surrounds records in the user interface: recent items, tabs, colours. */
export const surroundingsRoutes: readonly Route[] = [
  { path: 'recent', handlers: { GET: recent } },
  { path: 'tabs', handlers: { GET: tabs } },
  { path: 'theme', handlers: { GET: theme } },
];
