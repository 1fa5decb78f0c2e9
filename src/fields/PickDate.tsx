import { useRef } from 'preact/hooks';
import type { Text } from '#domain/text.ts';
import { useServices } from './control.ts';

const OPEN: Text = { zh: '打开日历', en: 'Open the calendar' };

interface PickDateProps {
  type: 'date' | 'datetime-local';
  /** As the browser writes it: `2026-11-23`, `2026-11-23T14:18`; empty for none. */
  value: string;
  onPick(value: string): void;
}

/** A button that opens the browser’s own calendar. What it answers is a civil time, whatever the zone of the browser. */
export function PickDate({ type, value, onPick }: PickDateProps) {
  const { say } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const open = () => {
    try {
      input.current?.showPicker();
    } catch {
      // A browser that opens no calendar by itself still lets the parts of the date be typed.
      input.current?.focus();
    }
  };
  return (
    <span class="control-pick">
      <button type="button" class="control-button control-icon" aria-label={say(OPEN)} title={say(OPEN)} onClick={open}>
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <path d="M3.5 5h13v11.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />
        </svg>
      </button>
      <input
        ref={input}
        type={type}
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={(event) => event.currentTarget.value && onPick(event.currentTarget.value)}
      />
    </span>
  );
}
