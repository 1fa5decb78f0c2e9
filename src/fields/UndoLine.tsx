import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '#domain/text.ts';
import { useServices } from './control.ts';

const UNDO: Text = { zh: '撤消', en: 'Undo' };

/** Says what was just removed and takes it back; focus goes to it, as what had it is gone. */
export function UndoLine({ what, onUndo }: { what: Text; onUndo(): void }) {
  const { say } = useServices();
  const button = useRef<HTMLButtonElement>(null);
  const words = say(what);
  // What is removed next has other words, and takes the focus once more.
  useLayoutEffect(() => button.current?.focus(), [words]);
  return (
    <p class="control-undo">
      <span role="status">{words}</span> ·{' '}
      <button ref={button} type="button" class="control-quiet" onClick={onUndo}>
        {say(UNDO)}
      </button>
    </p>
  );
}
