import { useState } from 'preact/hooks';
import type { CivilDay } from '#domain/civil-day.ts';
import { jobWords as t } from '#i18n/desk/jobs.ts';
import { yuan } from '../charges/yuan.ts';
import { itemsFor, type PriceItem } from './price-items.ts';

const SHOWN = 6;

interface PricePickProps {
  items: readonly PriceItem[];
  /** The day whose prices these are. */
  day: CivilDay;
  onPick(item: PriceItem): void;
  /** Takes what is not on the list, by its name. */
  onOther(name: string): void;
}

/** Finds an item of the price list by a few letters of its name or code; Enter takes the first. */
export function PricePick({ items, day, onPick, onOther }: PricePickProps) {
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const found = text ? itemsFor(items, text).slice(0, SHOWN) : [];
  const pick = (item: PriceItem) => {
    onPick(item);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (found[0]) pick(found[0]);
  };
  return (
    <div class="price-pick">
      <label class="label" for="price-pick">
        {t.parts.search} <small class="muted">{t.parts.priceOf(day)}</small>
      </label>
      <input
        id="price-pick"
        class="control-input"
        type="search"
        autocomplete="off"
        enterkeyhint="done"
        placeholder={t.parts.placeholder}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {text && (
        <Found
          found={found}
          text={text}
          onPick={pick}
          onOther={() => {
            onOther(text);
            setTyped('');
          }}
        />
      )}
    </div>
  );
}

interface FoundProps {
  found: readonly PriceItem[];
  text: string;
  onPick(item: PriceItem): void;
  onOther(): void;
}

/** What was found, and the way to what is not on the list. */
function Found({ found, text, onPick, onOther }: FoundProps) {
  return (
    <ul class="price-found" aria-label={t.parts.found}>
      {found.map((item) => (
        <li key={item.id}>
          <button type="button" onClick={() => onPick(item)}>
            <span>
              <b>{item.name}</b> {item.model}
              <small>{item.code}</small>
            </span>
            <span class="figures">{t.parts.price(yuan(item.price), item.unit)}</span>
          </button>
        </li>
      ))}
      {found.length === 0 && <li class="muted">{t.parts.nothing(text)}</li>}
      <li>
        <button type="button" onClick={onOther}>
          ＋ {t.parts.offList(text)}
        </button>
      </li>
    </ul>
  );
}
