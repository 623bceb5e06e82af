import type { SaveRule } from './save-rule.ts';

/** Everything that follows from a task's status, priority and kind. */
export const followTask: SaveRule = ({ org, values, before }) => {
  const closed = values.Status === 'Completed';
  if (closed && before?.IsClosed !== true) values.CompletedDateTime = org.now();
  if (!closed) values.CompletedDateTime = null;
  values.IsClosed = closed;
  values.IsHighPriority = values.Priority === 'High';
  values.TaskSubtype = values.TaskSubtype ?? 'Task';
};
