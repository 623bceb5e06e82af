import { recordWords } from '../../pages/words/record-words.ts';
import { usePageTools } from '../page/page-tools.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { type RecordValues, textOf } from '../record/record-values.ts';
import { deleteRecord } from './delete-record.ts';
import type { DetailPage } from './detail-page.ts';
import { neighbour } from './neighbour.ts';
import { appPath } from './record-address.ts';

/** What can be done with an open record. */
export const DetailTools = ({
  page,
  record,
}: {
  readonly page: DetailPage;
  readonly record: RecordValues;
}) => {
  const tools = usePageTools();
  const { context } = tools;
  const words = recordWords[context.language];
  const id = textOf(record.$id);
  const base = appPath(context);
  const remove = async () => {
    if (await deleteRecord(tools, record, 'detail')) location.assign(base);
  };
  const go = async (direction: 'previous' | 'next') => {
    const found = await neighbour(tools, id, direction);
    if (found) page.goTo(found);
  };
  return (
    <>
      {!context.mobile && (
        <>
          <Tool icon="left" label={words.previousRecord} act={() => void go('previous')} />
          <Tool icon="right" label={words.nextRecord} act={() => void go('next')} />
        </>
      )}
      <a class="plain" href={`${base}edit`} aria-label={words.addRecord} title={words.addRecord}>
        <Icon name="plus" />
      </a>
      <Tool icon="pencil" label={words.edit} act={() => page.goTo(id, true)} />
      <a class="plain" href={`${base}edit?reuse=${id}`} aria-label={words.duplicate} title={words.duplicate}>
        <Icon name="copy" />
      </a>
      {!context.mobile && (
        <a class="plain" href={`${base}print?record=${id}`} aria-label={words.print} title={words.print}>
          <Icon name="print" />
        </a>
      )}
      <Tool icon="bin" label={words.deleteRecord} act={() => void remove()} />
    </>
  );
};

const Tool = ({
  icon,
  label,
  act,
}: {
  readonly icon: IconName;
  readonly label: string;
  readonly act: () => void;
}) => (
  <button type="button" class="plain" aria-label={label} title={label} onClick={act}>
    <Icon name={icon} />
  </button>
);
