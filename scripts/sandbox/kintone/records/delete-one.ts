import { checkRevision } from './update-one.ts';
import { reach, type Writer } from './writer.ts';

/** Removes a record with its comments. */
export const deleteOne = (writer: Writer, id: number, revision: number): void => {
  const record = reach(writer, id, 'delete');
  checkRevision(record, revision, 'revisions');
  writer.app.records.remove(id);
  writer.tenant.comments.drop(writer.app.id, id);
};
