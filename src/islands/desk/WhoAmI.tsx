import { useState } from 'preact/hooks';
import { deskWords as t } from '#i18n/desk/desk.ts';
import { database, isSample, showSample } from './data.ts';
import { useLive } from './live.ts';
import { registerOf } from './registers.ts';
import { report } from './save.ts';
import { addMe, device, setDevice, setMe } from './session.ts';

/** Asks once who sits here, and which letter this computer has. */
export function WhoAmI({ onDone }: { onDone?: () => void }) {
  const { value: known = [] } = useLive(
    () => database.entries.where('[register+state]').equals(['staff', 'active']).toArray(),
    [],
  );
  const [who, setWho] = useState('');
  const [name, setName] = useState('');
  const [role, setRole] = useState('clerk');
  const [letter, setLetter] = useState(device.value?.letter ?? 'A');
  const [wrong, setWrong] = useState<string>();
  const isNew = known.length === 0 || who === 'new';
  const begin = async (event: Event) => {
    event.preventDefault();
    const fault = faultOf({ letter, name: isNew ? name : undefined });
    setWrong(fault);
    if (fault) return;
    try {
      if (isNew) await addMe(name.trim(), role, letter);
      else {
        await setDevice(letter);
        await setMe(who || (known[0]?.id ?? ''));
      }
      onDone?.();
    } catch (error) {
      report(error);
    }
  };
  return (
    <form class="who" onSubmit={begin} noValidate>
      <h1>{t.who.heading}</h1>
      <p>{t.who.why}</p>
      {known.length > 0 && (
        <label>
          <span>{t.who.choose}</span>
          <select value={who} onChange={(event) => setWho(event.currentTarget.value)}>
            {known.map(({ id, values }) => (
              <option key={id} value={id}>
                {String(values['name'])}
              </option>
            ))}
            <option value="new">{t.who.someoneElse}</option>
          </select>
        </label>
      )}
      {isNew && (
        <>
          <label>
            <span>{t.who.name}</span>
            <input
              value={name}
              maxLength={50}
              autocomplete="name"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label>
            <span>{t.who.role}</span>
            <select value={role} onChange={(event) => setRole(event.currentTarget.value)}>
              {roles().map(([id, label]) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <label>
        <span>{t.who.letter}</span>
        <input
          class="letter"
          value={letter}
          aria-describedby="letter-hint"
          onInput={(event) => setLetter(event.currentTarget.value.toUpperCase())}
        />
        <small id="letter-hint">{t.who.letterHint}</small>
      </label>
      {wrong && (
        <p class="fault" role="alert">
          {wrong}
        </p>
      )}
      <p class="acts">
        <button type="submit" class="btn primary">
          {t.who.begin}
        </button>
        {!isSample && (
          <button type="button" class="btn" title={t.who.lookWhy} onClick={() => showSample(true)}>
            {t.who.look}
          </button>
        )}
      </p>
    </form>
  );
}

function faultOf({ letter, name }: { letter: string; name: string | undefined }): string | undefined {
  if (name?.trim() === '') return t.who.nameMissing;
  return /^[A-Z]$/.test(letter) ? undefined : t.who.letterBad(letter);
}

/** The roles that the register of staff knows. */
function roles(): [id: string, label: string][] {
  const column = registerOf('staff').fields['roles']?.columns?.['role'] as { options?: Record<string, { zh: string }> };
  return Object.entries(column?.options ?? {}).map(([id, { zh }]) => [id, zh]);
}
