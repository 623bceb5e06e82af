import type { ComponentChildren } from 'preact';
import { usePageTools } from '../page/page-tools.ts';
import type { FieldProperty } from '../record/field-property.ts';
import { entitiesOf, type FieldValue, type StoredFile, textOf } from '../record/record-values.ts';
import { FileLinks } from './file-links.tsx';
import { linkTarget } from './link-target.ts';
import { ReferenceRows } from './reference-rows.tsx';
import { SafeMarkup } from './safe-markup.tsx';
import { shownDuration, shownNumber } from './shown-number.ts';
import { type DrawCell, ShownTable } from './shown-table.tsx';
import { localDateTime } from './zoned-time.ts';

/** What drawing one value needs. */
export interface ShownProps {
  readonly property: FieldProperty;
  readonly field: FieldValue | undefined;
}

type Draw = (props: ShownProps & { readonly timeZone: string }) => ComponentChildren;

const names: Draw = ({ field }) =>
  entitiesOf(field)
    .map((it) => it.name)
    .join(', ');
const list: Draw = ({ field }) => ((field?.value as string[] | null) ?? []).join(', ');
const moment: Draw = ({ field, timeZone }) => {
  const iso = textOf(field);
  if (!iso) return '';
  const { date, time } = localDateTime(iso, timeZone);
  return `${date} ${time}`;
};
const number: Draw = ({ field, property }) => shownNumber(textOf(field), property);
const lines: Draw = ({ field }) => <span class="lines">{textOf(field)}</span>;

const calculated: Draw = (props) => {
  const { property, field } = props;
  if (property.format === 'DATETIME') return moment(props);
  if (property.format === 'DATE' || property.format === 'TIME') return textOf(field);
  return property.format === 'HOUR_MINUTE' || property.format === 'DAY_HOUR_MINUTE'
    ? shownDuration(textOf(field), property.format)
    : number(props);
};

const link: Draw = ({ field, property }) => {
  const text = textOf(field);
  const target = linkTarget(text, property.protocol);
  if (!target) return text;
  const away = property.protocol === 'WEB' && { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <a href={target} {...away}>
      {text}
    </a>
  );
};

const shownCell: DrawCell = (property, field) => <ShownValue property={property} field={field} />;

const draws: Readonly<Record<string, Draw>> = {
  NUMBER: number,
  CALC: calculated,
  LINK: link,
  MULTI_LINE_TEXT: lines,
  RICH_TEXT: ({ field }) => <SafeMarkup html={textOf(field)} />,
  CHECK_BOX: list,
  MULTI_SELECT: list,
  CATEGORY: list,
  USER_SELECT: names,
  ORGANIZATION_SELECT: names,
  GROUP_SELECT: names,
  STATUS_ASSIGNEE: names,
  CREATOR: names,
  MODIFIER: names,
  DATETIME: moment,
  CREATED_TIME: moment,
  UPDATED_TIME: moment,
  FILE: ({ field }) => <FileLinks files={(field?.value as StoredFile[]) ?? []} />,
  SUBTABLE: ({ field, property }) => <ShownTable property={property} field={field} cell={shownCell} />,
};

/** One value as people read it; what needs no care is plain text. */
export const ShownValue = ({ property, field }: ShownProps) => {
  const { context } = usePageTools();
  const draw = draws[property.type] ?? (() => textOf(field));
  return <>{draw({ property, field, timeZone: context.user.timezone })}</>;
};

/** A related-records list is no value of the record: it is fetched for it. */
export const ShownField = ({
  property,
  field,
  keyValue,
}: ShownProps & { readonly keyValue: FieldValue | undefined }) =>
  property.type === 'REFERENCE_TABLE' ? (
    <ReferenceRows property={property} keyValue={keyValue} cell={shownCell} />
  ) : (
    <ShownValue property={property} field={field} />
  );
