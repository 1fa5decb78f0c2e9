import { expect, test } from 'vitest';
import { questionNo } from './question-no.ts';

const draft = (id: string, questionNumber?: number) => ({
  id,
  values: questionNumber === undefined ? {} : { questionNumber },
});

test('two drafts of one edition get two numbers, behind those of the handbook (prj-2.2a)', () => {
  expect(questionNo(draft('a'), [draft('a')], 72)).toBe(72);
  expect(questionNo(draft('b'), [draft('a', 72), draft('b')], 72)).toBe(73);
});

test('a number that was given stays, until the handbook has a question with it', () => {
  const drafts = [draft('a', 72), draft('b', 73)];
  expect(questionNo(draft('a', 72), drafts, 70)).toBe(72);
  expect(questionNo(draft('a', 72), drafts, 73)).toBe(74);
});
