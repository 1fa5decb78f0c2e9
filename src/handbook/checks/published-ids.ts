import type { Handbook } from '../items.ts';
import type { Problem } from '../problem.ts';
import { currentIds, itemAt } from '../published.ts';

const FILE = 'content/redirects.yaml';

/** Nothing that was ever published has vanished without saying where it went. */
export function publishedIds(handbook: Handbook): Problem[] {
  const current = currentIds(handbook);
  const vanished = Object.entries(handbook.published).flatMap(([kind, ids]) =>
    ids
      .filter((id) => !current[kind]?.includes(id) && !(`${kind}:${id}` in handbook.redirects))
      .map((id) => `${kind}:${id}`),
  );
  const at = (name: string) => ({ file: FILE, line: handbook.lineOf(FILE, [name]) });
  const broken = Object.entries(handbook.redirects).flatMap(([from, to]): Problem[] => {
    const [kind = '', id = ''] = from.split(/:(.*)/);
    if (current[kind]?.includes(id))
      return [{ ...at(from), what: `“${from}”还在，不能再转到别处`, allowed: '删去这一行' }];
    if (!itemAt(handbook, to))
      return [{ ...at(from), what: `“${from}”转到的“${to}”不存在`, allowed: '现有的编号，如 clause:rep-14' }];
    return [];
  });
  return [
    ...vanished.map((id) => ({
      file: FILE,
      line: 1,
      what: `已发布过的“${id}”不见了，别人保存的链接会失效`,
      allowed: `恢复它，或在此写明去向：${id}: ${id.split(':')[0]}:新编号`,
    })),
    ...broken,
  ];
}
