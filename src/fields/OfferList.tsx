import { useEffect } from 'preact/hooks';
import type { Text } from '#domain/text.ts';
import { useServices } from './control.ts';
import type { Offer, usePicker } from './use-picker.ts';

const NONE: Text = { zh: '没有找到', en: 'No entry found' };
const FAILED: Text = { zh: '查找没有成功，请再试一次', en: 'The search failed; try again' };
const SEARCHING: Text = { zh: '正在查找…', en: 'Searching…' };
const count = (found: number): Text => ({
  zh: `找到 ${found} 条`,
  en: found === 1 ? '1 entry found' : `${found} entries found`,
});
const createOf = (typed: string): Text => ({
  zh: typed ? `新建“${typed}”…` : '新建…',
  en: typed ? `New “${typed}”…` : 'New…',
});

interface OfferListProps {
  id: string;
  label: string;
  picker: ReturnType<typeof usePicker>;
}

/** The list below an input: what was found, and how much of it there is. */
export function OfferList({ id, label, picker }: OfferListProps) {
  const { say } = useServices();
  const { found, offers, active } = picker;
  useEffect(() => {
    document.getElementById(`${id}-offer-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    <div class="control-popup">
      <div role="listbox" tabIndex={-1} id={`${id}-list`} aria-label={label} aria-busy={!found.answered}>
        {offers.map((offer, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text input.
          <div
            key={offer === 'create' ? offer : offer.id}
            id={`${id}-offer-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            class="control-offer"
            onPointerDown={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => void picker.pick(offer)}
          >
            <Words of={offer} typed={picker.text?.trim() ?? ''} />
          </div>
        ))}
      </div>
      <p role="status" class={found.entries.length > 0 ? 'visually-hidden' : 'control-none'}>
        {say(status(picker))}
      </p>
    </div>
  );
}

function Words({ of: offer, typed }: { of: Offer; typed: string }) {
  const { say } = useServices();
  if (offer === 'create') return <b>{say(createOf(typed))}</b>;
  return (
    <>
      <b>{offer.title}</b> <small>{offer.detail}</small>
    </>
  );
}

function status({ found }: OfferListProps['picker']): Text {
  if (!found.answered) return SEARCHING;
  if (found.failed) return FAILED;
  return found.entries.length === 0 ? NONE : count(found.entries.length);
}
