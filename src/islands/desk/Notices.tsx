import { deskWords as t } from '#i18n/desk/desk.ts';
import { notices, putAway } from './notices.ts';

/** What was done and what went wrong, at the foot of the screen; read out as it comes. */
export function Notices() {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.value.map(({ id, kind, text, action }) => (
        <p key={id} class={`notice ${kind}`}>
          <span>{text}</span>
          {action && (
            <button
              type="button"
              class="quiet"
              onClick={() => {
                putAway(id);
                action.run();
              }}
            >
              {action.label}
            </button>
          )}
          <button type="button" class="quiet" aria-label={t.close} onClick={() => putAway(id)}>
            ×
          </button>
        </p>
      ))}
    </div>
  );
}
