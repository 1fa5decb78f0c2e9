import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ControlServices, Services } from '#fields/control.ts';
import { controlOf, loadControls } from '#fields/controls.ts';
import { deskWords } from '#i18n/desk/desk.ts';
import { keepFile } from '#store/files.ts';
import { rightNow, timeZone, today } from '../desk/clock.ts';
import { database } from '../desk/data.ts';
import { find } from '../desk/find.ts';
import { report } from '../desk/save.ts';
import { me } from '../desk/session.ts';
import { fileAddress } from '../desk/stored-files.ts';
import { readTitles } from '../desk/titles.ts';

const services: ControlServices = {
  language: 'zh',
  control: controlOf,
  find,
  title: async (id) => (await readTitles([id])).get(id) ?? id,
  keep: (file) => keepFile(database, file),
  url: fileAddress,
  now: rightNow,
  today: () => today.value,
  timeZone,
  get me() {
    return me.value ?? '';
  },
};

/**
 * What the controls of a form need of the desk; it is drawn when they are loaded.
 * @param kinds those of the fields in it, all unless told
 */
export function FormServices({ children, kinds }: { children: ComponentChildren; kinds?: readonly string[] }) {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    loadControls(kinds).then(() => setLoaded(true), report);
  }, []);
  if (!isLoaded) return <p class="loading">{deskWords.loading}</p>;
  return <Services.Provider value={services}>{children}</Services.Provider>;
}
