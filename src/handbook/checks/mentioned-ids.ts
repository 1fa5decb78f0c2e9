import type { TargetKind } from '../elements.ts';
import { itemsOfKind } from '../find-item.ts';
import type { Handbook } from '../items.ts';
import { allowedInstead, type Problem } from '../problem.ts';

const KIND_NAMES: Record<TargetKind, string> = {
  clause: '条款',
  figure: '数字',
  task: '办事页',
  faq: '问题',
  form: '表单',
  checklist: '检查表',
  role: '岗位',
  term: '术语',
  page: '页面',
};

/** Every id that is named anywhere exists. */
export function mentionedIds(handbook: Handbook): Problem[] {
  const known = new Map<TargetKind, string[]>();
  const idsOf = (kind: TargetKind): string[] => {
    const ids = known.get(kind) ?? knownIds(handbook, kind);
    known.set(kind, ids);
    return ids;
  };
  return handbook.mentions
    .filter(
      ({ kind, id, from }) => !idsOf(kind).includes(id) && !(from.kind === 'update' && hasMoved(handbook, kind, id)),
    )
    .map(({ kind, id, file, line }) => ({
      file,
      line,
      what: `没有这个${KIND_NAMES[kind]}：“${id}”`,
      allowed: allowedInstead(id, idsOf(kind)),
    }));
}

/** An edition of the past may name what has moved since. */
function hasMoved({ redirects }: Handbook, kind: TargetKind, id: string): boolean {
  return `${kind}:${id}` in redirects;
}

function knownIds(handbook: Handbook, kind: TargetKind): string[] {
  if (kind === 'figure') return [...handbook.figures.keys()];
  return itemsOfKind(handbook, kind).map((item) => item.id);
}
