import type { Advice } from '#domain/advice.ts';
import { AdviceNote } from '../form/AdviceNote.tsx';
import type { DraftForm } from '../form/use-draft.ts';

interface TableAdviceProps {
  form: DraftForm;
  table: string;
  advice: readonly Advice[];
}

/** What there is to know about the rows of a table. */
export function TableAdvice({ form, table, advice }: TableAdviceProps) {
  return (
    <>
      {advice
        .filter(({ field }) => field === table)
        .map((one) => (
          <AdviceNote key={one.text.zh} advice={one} form={form} />
        ))}
    </>
  );
}
