import { useEffect, useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { asText } from '../fault.ts';
import { focusInside, Group } from '../Group.tsx';
import { KeptImage } from '../KeptImage.tsx';
import { ReadOnly } from '../ReadOnly.tsx';
import type { Refusal, Signed, signature } from './field.ts';
import { Refuse } from './Refuse.tsx';
import { SignPad } from './SignPad.tsx';

type Props = ControlProps<ReturnType<typeof signature>>;

const WORDS = {
  again: { zh: '重签', en: 'Sign again' },
  sure: { zh: '再按一次，重新签字', en: 'Press once more to sign again' },
  keep: { zh: '保留原来的签字', en: 'Keep the signature there was' },
  refuse: { zh: '客户拒签…', en: 'The customer refuses…' },
  sign: { zh: '改为签字', en: 'Sign after all' },
} satisfies Record<string, Text>;
const altWords = (by: string): Text => ({ zh: `${by}的签字`, en: `Signature of ${by}` });

/** A signature on glass, or the refusal of one; one that is there is replaced only by another. */
export default function SignatureControl(props: Props) {
  const { field, value, onChange } = props;
  const [before, setBefore] = useState<Json>();
  const box = useRef<HTMLDivElement>(null);
  const settled = value !== undefined && !field.fault(value);
  useFollowingFocus(box, settled || props.readOnly === true);
  if (props.readOnly) return <ReadOnly of={props}>{settled ? <Standing {...props} /> : undefined}</ReadOnly>;
  const settle = (next: Json | undefined) => {
    setBefore(undefined);
    onChange(next);
  };
  return (
    <Group of={props} class="control-signature">
      <div ref={box}>
        {settled && before === undefined ? (
          <>
            <Standing {...props} />
            <Again onAgain={() => setBefore(value)} />
          </>
        ) : (
          <Signing {...props} before={before} onSettle={settle} />
        )}
      </div>
    </Group>
  );
}

/** When a signature comes or goes, the button that did it is gone too: focus goes to what came in its place. */
function useFollowingFocus(box: { current: HTMLDivElement | null }, settled: boolean): void {
  const was = useRef(settled);
  useEffect(() => {
    if (was.current !== settled && box.current && document.activeElement === document.body) focusInside(box.current);
    was.current = settled;
  }, [box, settled]);
}

/** The signature as an image, with the name and the time; a refusal in words. */
function Standing({ field, value }: Props) {
  const { language, say } = useServices();
  const standing = value as Signed | Refusal;
  return (
    <figure class="control-standing">
      {'sha256' in standing && (
        <KeptImage sha256={standing.sha256} alt={say(altWords(standing.by))} class="control-signed" />
      )}
      <figcaption>{field.format(standing, language)}</figcaption>
    </figure>
  );
}

/** A signature is given up only by a second press. */
function Again({ onAgain }: { onAgain(): void }) {
  const { say } = useServices();
  const [asked, setAsked] = useState(false);
  return (
    <button
      type="button"
      class="control-button"
      aria-live="polite"
      onClick={() => (asked ? onAgain() : setAsked(true))}
      onBlur={() => setAsked(false)}
    >
      {say(asked ? WORDS.sure : WORDS.again)}
    </button>
  );
}

interface SigningProps extends Props {
  before: Json | undefined;
  onSettle(value: Json | undefined): void;
}

/** The glass, or the words of a refusal; what stood before can be kept. */
function Signing({ before, onSettle, ...props }: SigningProps) {
  const { say } = useServices();
  const [refusing, setRefusing] = useState(false);
  const { value } = props;
  const standsIn = value !== undefined && value !== before ? asText(value) : '';
  const turn = () => {
    setRefusing(!refusing);
    if (value !== before) props.onChange(before);
  };
  return (
    <>
      {refusing ? (
        <Refuse of={props} onRefused={onSettle} />
      ) : (
        <SignPad of={props} onClear={() => props.onChange(before)} onSigned={onSettle} />
      )}
      {standsIn && <p class="control-aside">“{standsIn}”</p>}
      <p class="control-line">
        <button type="button" class="control-quiet" onClick={turn}>
          {say(refusing ? WORDS.sign : WORDS.refuse)}
        </button>
        {before !== undefined && (
          <button type="button" class="control-quiet" onClick={() => onSettle(before)}>
            {say(WORDS.keep)}
          </button>
        )}
      </p>
    </>
  );
}
