import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import { initialsOfCharacter, spellings } from './initials.ts';

/** The 3,755 common characters of the first level of GB 2312, which stands in rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, i) => 0xb0 + i);
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))))
    .filter((character) => /^\p{Script=Han}$/u.test(character));
}

const letterOf = (syllable: string) => syllable.normalize('NFD').charAt(0);
const inDictionary = (character: string) => letterOf(pinyin(character, { toneType: 'none' }));

describe('the initial of a character', () => {
  test('is that of the dictionary for at least 99 of 100 common characters', () => {
    const common = commonCharacters();
    const right = common.filter((character) => initialsOfCharacter(character).startsWith(inDictionary(character)));
    expect(common).toHaveLength(3755);
    expect(right.length / common.length).toBeGreaterThanOrEqual(0.99);
  });

  test('is among those accepted for all but a handful', () => {
    const missed = commonCharacters().filter((one) => !initialsOfCharacter(one).includes(inDictionary(one)));
    expect(missed.length).toBeLessThan(5);
  });

  test.each(['重zc', '长cz', '曾zc', '单ds', '解jx', '仇qc', '查zc', '盛sc', '朝cz', '厦xs', '乐ly', '行xh'])(
    'is either of two where a name may be read both ways: %s',
    (word) => {
      expect([...initialsOfCharacter(word.charAt(0))].toSorted()).toEqual([...word.slice(1)].toSorted());
    },
  );
});

describe('a name spelled by initials', () => {
  test('has one letter for each character, and its own letters and digits', () => {
    expect(spellings('城东水厂')).toEqual(['cdsc']);
    expect(spellings('二号泵房 B2（北）')).toEqual(['ehbfb2b']);
  });

  test('has every spelling where characters are read in more than one way, but never more than eight', () => {
    expect(spellings('重庆长江')).toEqual(expect.arrayContaining(['cqcj', 'zqcj', 'cqzj', 'zqzj']));
    expect(spellings('重长曾单解仇查盛').length).toBeLessThanOrEqual(8);
  });

  test('is none without Chinese characters', () => {
    expect(spellings('DT-862')).toEqual([]);
    expect(spellings('')).toEqual([]);
  });
});
