import { homeWords as t } from '#i18n/desk/home.ts';
import { deskAddress, isSample, showSample } from '../desk/data.ts';
import type { Work } from './use-work.ts';

/** What to do first in a browser that has nothing yet; what is done is ticked. */
export function FirstSteps({ entered }: { entered: Work['entered'] }) {
  const { begin } = t;
  const steps = [
    { words: begin.customers, href: '/desk/data/?import=customers', done: entered.customers > 0 },
    // Whoever sits here is already entered.
    { words: begin.staff, href: '/desk/staff/', done: entered.staff > 1 },
    { words: begin.company, href: '/desk/settings/', done: entered.settings },
    { words: begin.call, href: '/desk/call/', done: false },
  ];
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{begin.heading}</h2>
      <p>{begin.why}</p>
      <ol>
        {steps.map(({ words: [title, why], href, done }) => (
          <li key={href} class={done ? 'done' : ''}>
            <a href={deskAddress(href)}>{title}</a>
            {done && <span class="chip ok">✓ {begin.done}</span>}
            <small>{why}</small>
          </li>
        ))}
        {!isSample && (
          <li>
            <button type="button" class="quiet" onClick={() => showSample(true)}>
              {begin.sample[0]}
            </button>
            <small>{begin.sample[1]}</small>
          </li>
        )}
      </ol>
    </section>
  );
}
