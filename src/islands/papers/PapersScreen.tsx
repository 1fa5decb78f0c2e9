import { useEffect, useState } from 'preact/hooks';
import { civilDay } from '#domain/civil-day.ts';
import type { Entry } from '#domain/entry.ts';
import type { Register } from '#domain/register.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { papers as t } from '#i18n/desk/papers.ts';
import type { Paper } from '#registers/paper.ts';
import { query } from '../desk/address.ts';
import { DeskPage } from '../desk/DeskPage.tsx';
import { deskAddress } from '../desk/data.ts';
import { useLive } from '../desk/live.ts';
import { registerIds, registers } from '../desk/registers.ts';
import { report } from '../desk/save.ts';
import { Book } from './Book.tsx';
import { bookProps, paperProps } from './gathered.ts';
import { PaperPage } from './PaperPage.tsx';
import { paperOf } from './papers.ts';

/** `/desk/papers/?paper=call-ins/voucher&entry=…`, without an entry a blank one; `?book=call-ins&from=…&until=…`. */
export function PapersScreen() {
  const asked = query.peek().get('book') ?? query.peek().get('paper')?.split('/')[0];
  return (
    <DeskPage needs={registerIds.filter((id) => id === asked)}>
      <Asked />
    </DeskPage>
  );
}

function Asked() {
  const [registerId = '', paperId = ''] = (query.value.get('paper') ?? '').split('/');
  const book = registers.get(query.value.get('book') ?? '');
  if (book) return <BookScreen register={book} />;
  const register = registers.get(registerId);
  if (!register || !Object.hasOwn(register.papers ?? {}, paperId)) return <p class="empty">{t.unknown}</p>;
  return <PaperScreen register={register} paperId={paperId} />;
}

function PaperScreen({ register, paperId }: { register: Register; paperId: string }) {
  const id = query.value.get('entry') ?? undefined;
  const { value, error } = useLive(() => paperProps(register, id), [register, id]);
  const paper = usePaper(register.id, paperId);
  if (error) return <p class="broken">{String(error)}</p>;
  if (!value || !paper) return <p class="loading">{deskWords.loading}</p>;
  if (value === 'missing') return <p class="empty">{t.missing}</p>;
  return <PaperPage paper={paper} props={value} />;
}

/** What the paper looks like; `undefined` until it is loaded. */
function usePaper(register: string, id: string): Paper | undefined {
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    paperOf(register, id).then(setPaper, report);
  }, [register, id]);
  return paper;
}

function BookScreen({ register }: { register: Register }) {
  const from = civilDay(query.value.get('from') ?? '');
  const until = civilDay(query.value.get('until') ?? '');
  const { value, error } = useLive(() => bookProps(register, from, until), [register, from, until]);
  if (error) return <p class="broken">{String(error)}</p>;
  if (!value) return <p class="loading">{deskWords.loading}</p>;
  const back = deskAddress(`/desk/${register.id}/`);
  const reason = ({ id }: Entry) => value.reasons.get(id);
  return <Book {...value} register={register} reason={reason} back={back} language="zh" />;
}
