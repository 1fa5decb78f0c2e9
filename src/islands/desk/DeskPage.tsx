import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';
import { useEffect, useErrorBoundary } from 'preact/hooks';
import { deskWords as t } from '#i18n/desk/desk.ts';
import { watchSettings } from './circumstances.ts';
import { broken, deskAddress, isSample, showSample } from './data.ts';
import { NavCounts } from './NavCounts.tsx';
import { Notices } from './Notices.tsx';
import { loadRegisters } from './registers.ts';
import { report } from './save.ts';
import { device, knowsWho, me, readSession, sessionRead } from './session.ts';
import { useTitles } from './titles.ts';
import { WhoAmI } from './WhoAmI.tsx';

interface DeskPageProps {
  children: ComponentChildren;
  /** The registers that the screen works with; those that their entries name come along. */
  needs: readonly string[];
  /** Whether the screen is of use before anybody has said who he is: to bring data in. */
  openToAll?: boolean;
}

/**
 * What every screen of the desk stands in: it asks who is there, and says what went wrong and what was done.
 */
export function DeskPage({ children, needs, openToAll = false }: DeskPageProps) {
  const [error] = useErrorBoundary((thrown) => console.error(thrown));
  useEffect(() => {
    watchSettings();
    loadRegisters([...needs, 'staff'])
      .then(readSession)
      .catch(report);
    return openNewCallWithN();
  }, []);
  if (error) return <p class="broken">{t.broken.error(String(error.message ?? error))}</p>;
  return (
    <>
      {broken.value && <Broken why={broken.value} />}
      {isSample && <SampleBanner />}
      {sessionRead.value ? knowsWho.value || openToAll ? children : <WhoAmI /> : <p class="loading">{t.loading}</p>}
      {knowsWho.value && <Who />}
      <NavCounts />
      <Notices />
    </>
  );
}

function Broken({ why }: { why: 'newer' | 'closed' }) {
  return (
    <p class="broken" role="alert">
      {t.broken[why]}
      <button type="button" class="btn" onClick={() => location.reload()}>
        {t.broken.reload}
      </button>
    </p>
  );
}

function SampleBanner() {
  return (
    <p class="sample-banner">
      {t.sample.banner}
      <button type="button" class="quiet" onClick={() => showSample(false)}>
        {t.sample.leave}
      </button>
    </p>
  );
}

/** Who sits here, in the page's header. */
function Who() {
  const named = useTitles(me.value ? [me.value] : []);
  const place = document.querySelector('[data-who]');
  const letter = device.value?.letter ?? '';
  if (!place) return null;
  return createPortal(
    <a class="chip" href={deskAddress('/desk/settings/')} title={t.who.switch}>
      {t.who.chip(named(me.value ?? ''), letter)}
    </a>,
    place,
  );
}

/** The key N takes a call from everywhere, except where somebody is typing. */
function openNewCallWithN(): () => void {
  const onKey = (event: KeyboardEvent) => {
    const typing =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key.toLowerCase() !== 'n' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    location.assign(deskAddress('/desk/call/'));
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
