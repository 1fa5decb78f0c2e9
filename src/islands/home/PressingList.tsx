import { homeWords as t } from '#i18n/desk/home.ts';
import { titleOf } from '#store/titles.ts';
import { ClauseLink } from '../desk/clauses.tsx';
import { DueChip } from '../desk/Due.tsx';
import { deskAddress } from '../desk/data.ts';
import { registerOf } from '../desk/registers.ts';
import { useTitles } from '../desk/titles.ts';
import type { Pressing } from './use-work.ts';

/** Entries by what is due first: how much time is left, who and what, whose it is, and the clause that obliges. */
export function PressingList({
  register: id,
  lines,
  label,
}: {
  register: string;
  lines: readonly Pressing[];
  label: string;
}) {
  const register = registerOf(id);
  const technicianOf = ({ entry }: Pressing) => String(entry.values['technician'] ?? '');
  const named = useTitles(
    lines.flatMap((line) => [String(line.entry.values['customer'] ?? ''), technicianOf(line)]).filter(Boolean),
  );
  const hasTechnician = register.fields['technician'] !== undefined;
  return (
    <ol class="pressing" aria-label={label}>
      {lines.map((line) => {
        const { entry, obligation } = line;
        const technician = technicianOf(line);
        return (
          <li key={entry.id}>
            <DueChip obligation={obligation} />
            <p>
              <a href={deskAddress(`/desk/${id}/?entry=${entry.id}`)}>{titleOf(entry, register, 'zh', named)}</a>
              <small>
                <span class="no">{entry.no}</span> · {obligation.explain.zh}
              </small>
            </p>
            <span class={technician ? 'whose' : 'whose nobody'}>
              {hasTechnician && (technician ? named(technician) : t.nobody)}
            </span>
            <ClauseLink id={obligation.clause} />
          </li>
        );
      })}
    </ol>
  );
}
