import { describe, expect, it } from 'vitest';
import { historyApp, historyFields } from '../../../shared/config/history-app.ts';
import { parseConfig } from '../../../shared/config/parse.ts';
import { sampleConfig } from '../../support/sample-config.ts';

describe('the call history app that is made', () => {
  it('has exactly the fields that the default mapping names', () => {
    expect(Object.values(historyFields).toSorted()).toEqual(
      historyApp.fields.map((it) => it.code).toSorted(),
    );
  });

  it('keeps one call once: the call id is unique', () => {
    expect(historyApp.fields.find((it) => it.role === 'callId')?.unique).toBe(true);
  });

  it('keeps recordings as text, since one call may have several', () => {
    expect(historyApp.fields.find((it) => it.role === 'recordings')?.type).toBe('MULTI_LINE_TEXT');
  });

  it('fits into a configuration', () => {
    const config = sampleConfig();
    const calling = { ...config.calling, history: { app: '30', fields: historyFields } };
    expect(parseConfig({ ...config, calling }).ok).toBe(true);
  });
});
