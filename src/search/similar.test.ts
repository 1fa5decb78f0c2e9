import { describe, expect, test } from 'vitest';
import { clause, found, indexOf } from '../../tests/support/small-index.ts';
import { similar } from './similar.ts';

const INDEX = indexOf([
  found('faq', 'refuses-to-sign', '客户拒绝签字怎么办？', { paragraphs: ['在凭证上写明客户拒签的原因。'] }),
  found('faq', 'receipt-lost', '客户的收据丢了怎么办？', { paragraphs: ['凭证件取回商品。'] }),
  found('task', 'dispatch', '派工', { paragraphs: ['先派谁家，派谁去。'] }),
  clause('rep-4', '第四条', '当场修妥', '客户在服务凭证上签字，凭证归档。'),
]);

const names = (question: string) => similar(INDEX, question).map(({ item }) => item.id);

describe('what comes nearest to a question in one’s own words', () => {
  test('the question that it means comes first, though no text holds its words', () => {
    expect(names('客户不肯签字怎么办')[0]).toBe('refuses-to-sign');
    expect(names('收据弄丢了呢？')[0]).toBe('receipt-lost');
  });

  test('width, script and asking words make no difference', () => {
    expect(names('請問客戶的收据丢了，怎麼辦')).toContain('receipt-lost');
    expect(names('收据丢了')).toEqual(names('　收据丢了　吗？'));
  });

  test.each(['', '？', '怎么办', '量子纠缠', 'x', '.*', '😀', '怎么办'.repeat(3000)])(
    '“%s” is near to nothing',
    (question) => {
      expect(names(question)).toEqual([]);
    },
  );

  test('an empty handbook has nothing near', () => {
    expect(similar(indexOf([]), '客户不肯签字')).toEqual([]);
  });
});
