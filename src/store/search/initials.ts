/**
 * The first character of each initial in the order of the pinyin collation; no Chinese syllable begins with i, u or v. The order
 * itself is in every browser, so that no dictionary need be loaded.
 */
const FIRST_OF_INITIAL: readonly (readonly [character: string, initial: string])[] = [
  ...'阿a八b嚓c哒d妸e发f旮g哈h讥j咔k垃l妈m拏n噢o妑p七q然r仨s他t屲w夕x丫y帀z'.matchAll(/(\p{Script=Han})([a-z])/gu),
].map(([, character = '', initial = '']) => [character, initial]);

/**
 * Characters with more than one initial that are common in names of people, places and firms, or that the collation has under
 * a rare reading: whoever types either one finds the entry.
 */
const READ_IN_SEVERAL_WAYS: ReadonlyMap<string, string> = new Map(
  (
    '重zc 长cz 曾zc 单ds 解jx 仇cq 查cz 盛sc 朝cz 厦sx 乐ly 行hx 调dt 弹dt 翟zd 匙cs 幢zc 传cz 藏cz 会hk 降jx 校xj 系xj 率ls 便bp ' +
    '宿sx 省sx 区qo 朴pb 覃tq 召zs 澄cd 粘nz 参cs 提td 卡kq 壳qk 虹hj 巷xh 栅zs 吓xh 氏sz 隗wk 车cj ' +
    '泊bp 埔bp 茄qj 镐gh 囤td 刹sc 伺sc 辗nz 石sd 尉wy 耙bp 貉hm 咀jz 畜xc 莘sx 铅qy 沈sc 折zs 合hg 夹jg 圈qj 强qj 颈jg ' +
    '堡bp 瀑pb 尿ns 枞cz 郇hx 谌cs 万wm 盖gj 褚cz 种zc 句jg 祭jz 晟sc 峙zs 铛dc 臭cx 嗄as'
  )
    .split(' ')
    .map((word) => [word.charAt(0), word.slice(1)]),
);

const MOST_SPELLINGS = 8;

const pinyinOrder = new Intl.Collator('zh-Hans-CN-u-co-pinyin');
const known = new Map<string, string>();

/** The initials that a Chinese character may be spelled with in pinyin, the usual one first: 重 → `zc`. */
export function initialsOfCharacter(character: string): string {
  const kept = known.get(character);
  if (kept !== undefined) return kept;
  const usual = FIRST_OF_INITIAL.findLast(([first]) => pinyinOrder.compare(first, character) <= 0)?.[1] ?? '';
  const initials = [...new Set(usual + (READ_IN_SEVERAL_WAYS.get(character) ?? ''))].join('');
  known.set(character, initials);
  return initials;
}

/**
 * How a name is spelled by initials: 城东水厂 → `cdsc`, 二号泵房B2 → `ehbfb2`. With characters that are read in more than one
 * way there are several spellings, at most eight; without Chinese characters, none.
 */
export function spellings(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  let all = [''];
  for (const character of text.toLowerCase()) {
    const letters = /\p{Script=Han}/u.test(character)
      ? initialsOfCharacter(character)
      : character.replace(/[^a-z0-9]/g, '');
    if (letters === '') continue;
    const readings = /\p{Script=Han}/u.test(character) ? [...letters] : [letters];
    const taken = all.length * readings.length <= MOST_SPELLINGS ? readings : readings.slice(0, 1);
    all = taken.flatMap((letter) => all.map((begun) => begun + letter));
  }
  return all;
}
