import type { ChangeId } from '#domain/changes/change.ts';
import { madeAt } from '#domain/changes/clock.ts';
import { type Instant, instantAt } from '#domain/instant.ts';
import { momentText } from '../desk/Due.tsx';

/** When a change was made, as far as its device's clock was right. */
export function changedAt(id: ChangeId): Instant {
  return instantAt(Math.floor(madeAt(id) / 1000) * 1000);
}

/** When a change was made, as people say it: 今天 9:41. */
export function changedAtText(id: ChangeId): string {
  return momentText(changedAt(id));
}
