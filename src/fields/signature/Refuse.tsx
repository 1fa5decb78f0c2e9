import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { oneLine, onOneLine } from '../words.ts';
import type { Refusal } from './field.ts';
import { Complaint, Words } from './Words.tsx';

const LENGTHS = { reason: 200, witness: 50 };
const WORDS = {
  reason: { zh: '拒签原因', en: 'Reason for the refusal' },
  witness: { zh: '见证人姓名', en: 'Name of the witness' },
  confirm: { zh: '确认拒签', en: 'Confirm the refusal' },
  unconfirmed: { zh: '拒签，还没有确认', en: 'refused, but not confirmed' },
} satisfies Record<string, Text>;
const lacking = (label: Text, length: number): Text => ({
  zh: `请写${label.zh}，1 至 ${length} 个字`,
  en: `${label.en}: write 1 to ${length} characters`,
});

interface RefuseProps {
  of: ControlProps;
  onRefused(refusal: Refusal): void;
}

/** Why somebody would not sign, and who saw it. */
export function Refuse({ of, onRefused }: RefuseProps) {
  const { now, say } = useServices();
  const [written, setWritten] = useState({ reason: '', witness: '' });
  const [error, setError] = useState<Text>();
  const parts = ['reason', 'witness'] as const;
  const write = (part: (typeof parts)[number], text: string) => {
    setWritten({ ...written, [part]: text });
    of.onChange(say(WORDS.unconfirmed));
  };
  const confirm = () => {
    const refusal = { refusedAt: now(), reason: onOneLine(written.reason), witness: onOneLine(written.witness) };
    const wrong = parts.find((part) => !v.is(oneLine(LENGTHS[part]), refusal[part]));
    if (wrong) setError(lacking(WORDS[wrong], LENGTHS[wrong]));
    else onRefused(refusal);
  };
  return (
    <>
      {parts.map((part) => (
        <Words
          key={part}
          id={of.id}
          part={part}
          label={WORDS[part]}
          value={written[part]}
          onInput={(text) => write(part, text)}
        />
      ))}
      <button type="button" class="control-button control-main" onClick={confirm}>
        {say(WORDS.confirm)}
      </button>
      <Complaint id={`${of.id}-error`} text={error} />
    </>
  );
}
