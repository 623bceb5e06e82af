import { describe, expect, it } from 'vitest';
import { suggestionThreshold, suggestMapping } from '../../../shared/mapping/suggest-mapping.ts';
import { mappingTemplates } from '../../../shared/mapping/templates/list.ts';
import { templateSchemas } from '../../../shared/mapping/templates/template-schemas.ts';
import { choicesOf, field, left, readOnly, right } from '../../support/fields.ts';

const pairs = (it: ReturnType<typeof suggestMapping>) => it.map(({ row }) => `${row.left} = ${row.right}`);

it('[FER-30] finds the rows of every template: nine of ten and more, and nothing wrong', () => {
  let wanted = 0;
  let found = 0;
  for (const part of mappingTemplates.flatMap((it) => it.parts)) {
    const { left: here, right: there } = templateSchemas(part, '2026-11-22T00:00:00.000Z');
    const right = part.mapping.rows
      .filter((it) => it.left && it.right)
      .map((it) => `${it.left} = ${it.right}`);
    const suggested = pairs(suggestMapping(here, there));
    wanted += right.length;
    found += right.filter((it) => suggested.includes(it)).length;
    expect(
      suggested.filter((it) => !right.includes(it)),
      `${part.id}: nothing wrong`,
    ).toEqual([]);
  }
  expect(found / wanted).toBeGreaterThanOrEqual(0.9);
});

describe('an app nobody made for this', () => {
  const app = left(
    field('company_name', 'text', { label: '会社名' }),
    field('last_name', 'text', { label: '姓' }),
    field('mail', 'email', { label: 'メールアドレス' }),
    field('tel', 'phone', { label: '電話番号' }),
    field('phase', 'choice', { label: '商談フェーズ', ...choicesOf('新規', '商談中', '受注') }),
    field('shoe', 'decimal', { label: '靴のサイズ' }),
    field('memo', 'multiline', { label: 'メモ' }),
  );
  const lead = right(
    field('LastName', 'text', { label: '姓' }),
    field('FirstName', 'text', { label: '名' }),
    field('Company', 'text', { label: '会社名' }),
    field('Email', 'email', { label: 'メール' }),
    field('Phone', 'phone', { label: '電話' }),
    field('MobilePhone', 'phone', { label: '携帯電話' }),
    field('Fax', 'phone', { label: 'Fax' }),
    field('Name', 'text', { label: '氏名', ...readOnly }),
    field('Stage__c', 'choice', { label: '段階', ...choicesOf('新規', '商談中', '受注', '失注') }),
    field('Description', 'multiline', { label: '説明' }),
    field('NumberOfEmployees', 'decimal', { label: '従業員数' }),
  );

  it('is matched by names, meanings and options; what has no partner is left out', () => {
    expect(pairs(suggestMapping(app, lead)).sort()).toEqual([
      'company_name = Company',
      'last_name = LastName',
      'mail = Email',
      'memo = Description',
      'tel = Phone',
    ]);
  });

  it('every proposal is above the threshold, says why, and takes each field once', () => {
    const suggested = suggestMapping(app, lead);
    expect(suggested.every((it) => it.score >= suggestionThreshold && it.score <= 1)).toBe(true);
    expect(suggested.find((it) => it.row.left === 'mail')?.reason).toBe('sameMeaning');
    expect(new Set(suggested.map((it) => it.row.right)).size).toBe(suggested.length);
  });

  it('records of both sides find what names hide', () => {
    const samples = {
      left: ['17', '18', '19', '20'].map((it) => ({ shoe: it })),
      right: ['17', '18', '19', '20'].map((it) => ({ NumberOfEmployees: it })),
    };
    expect(suggestMapping(app, lead, samples).find((it) => it.row.left === 'shoe')).toMatchObject({
      row: { right: 'NumberOfEmployees' },
      reason: 'sameValues',
    });
  });
});

it('a field that can only be read is proposed for receiving', () => {
  const [found] = suggestMapping(
    left(field('スコア', 'decimal')),
    right(field('score', 'decimal', readOnly)),
  );
  expect(found?.row.direction).toBe('receive');
});
