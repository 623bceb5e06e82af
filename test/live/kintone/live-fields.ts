const field = (type: string, code: string, more: object = {}) => ({
  [code]: { type, code, label: code, ...more },
});

/** The fields of the app a live run makes: one of each kind that a fact is about. */
export const liveFields = {
  ...field('SINGLE_LINE_TEXT', 'key', { unique: true }),
  ...field('SINGLE_LINE_TEXT', 'plain'),
  ...field('SINGLE_LINE_TEXT', 'name', { required: true }),
  ...field('NUMBER', 'amount'),
  ...field('DATE', 'day'),
  ...field('USER_SELECT', 'people'),
  ...field('CHECK_BOX', 'marks', {
    options: { A: { label: 'A', index: '0' }, B: { label: 'B', index: '1' } },
  }),
  ...field('SUBTABLE', 'items', {
    fields: { ...field('SINGLE_LINE_TEXT', 'item'), ...field('SINGLE_LINE_TEXT', 'note') },
  }),
};
