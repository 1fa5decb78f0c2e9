import { useState } from 'preact/hooks';
import * as v from 'valibot';
import type { Text } from '#domain/text.ts';
import { type ControlProps, useServices } from '../control.ts';
import { oneLine, onOneLine } from '../words.ts';
import type { Signed } from './field.ts';
import { usePad } from './use-pad.ts';
import { Complaint, Words } from './Words.tsx';

const NAME_LENGTH = 50;
const WORDS = {
  here: { zh: '请在此签名', en: 'Sign here' },
  by: { zh: '签字人姓名', en: 'Name of the signer' },
  clear: { zh: '清除', en: 'Clear' },
  confirm: { zh: '确认签字', en: 'Confirm' },
  unconfirmed: { zh: '签了名，还没有确认', en: 'signed, but not confirmed' },
  noInk: { zh: '还没有签名', en: 'Nothing is drawn yet' },
  noName: {
    zh: `请写签字人姓名，1 至 ${NAME_LENGTH} 个字`,
    en: `Write the name of the signer, 1 to ${NAME_LENGTH} characters`,
  },
} satisfies Record<string, Text>;

interface SignPadProps {
  of: ControlProps;
  /** Takes the strokes back, and with them what stands in the field. */
  onClear(): void;
  onSigned(signed: Signed): void;
}

/**
 * Glass to sign on, and the name of who signs. Until it is confirmed, the field holds words that say so: a form cannot be
 * stored as if nobody had signed.
 */
export function SignPad({ of, onClear, onSigned }: SignPadProps) {
  const { say } = useServices();
  const [by, setBy] = useState('');
  const [inked, setInked] = useState(false);
  const pad = usePad(() => {
    setInked(true);
    of.onChange(say(WORDS.unconfirmed));
  });
  const { error, confirm } = useConfirm(pad, by, onSigned);
  const clear = () => {
    pad.clear();
    setInked(false);
    onClear();
  };
  return (
    <>
      <div class="control-glass">
        <canvas ref={pad.canvas} class="control-canvas" aria-label={say(WORDS.here)} role="img" />
        {!inked && <span aria-hidden="true">{say(WORDS.here)}</span>}
      </div>
      <div class="control-line control-bottom">
        <Words id={of.id} part="by" label={WORDS.by} value={by} onInput={setBy} />
        <button type="button" class="control-button control-main" onClick={confirm}>
          {say(WORDS.confirm)}
        </button>
        <button type="button" class="control-button" onClick={clear}>
          {say(WORDS.clear)}
        </button>
      </div>
      <Complaint id={`${of.id}-error`} text={error} />
    </>
  );
}

/** What is still wrong with a signature, and how it is stored. The strokes stay where it cannot be. */
function useConfirm(pad: ReturnType<typeof usePad>, by: string, onSigned: (signed: Signed) => void) {
  const services = useServices();
  const [error, setError] = useState<Text>();
  const [busy, setBusy] = useState(false);
  const store = async (name: string) => {
    try {
      const image = await pad.image();
      if (!image) throw new Error('image/png');
      const { sha256 } = await services.keep(image);
      onSigned({ sha256, signedAt: services.now(), by: name });
    } catch (reason) {
      const why = reason instanceof Error ? reason.message : String(reason);
      setError({ zh: `签字没有存下：${why}`, en: `The signature was not stored: ${why}` });
    }
    setBusy(false);
  };
  const confirm = () => {
    const name = onOneLine(by);
    const missing = pad.isEmpty() ? WORDS.noInk : v.is(oneLine(NAME_LENGTH), name) ? undefined : WORDS.noName;
    setError(missing);
    if (missing || busy) return;
    setBusy(true);
    void store(name);
  };
  return { error, confirm };
}
