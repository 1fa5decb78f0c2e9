import { useEffect, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import type { Field } from '#domain/field.ts';
import { useServices } from './control.ts';

interface Title {
  id: string;
  title: string;
}

/**
 * What the entry is called that a value names, once it is known; its id where this browser does not have it. `remember`
 * is told what was just picked, so that its name need not be looked up.
 */
export function useTitle(field: Pick<Field, 'fault'>, value: Json | undefined) {
  const services = useServices();
  const [known, setKnown] = useState<Title>();
  const id = typeof value === 'string' && !field.fault(value) ? value : undefined;
  useEffect(() => {
    if (id === undefined || known?.id === id) return undefined;
    let wanted = true;
    services.title(id).then(
      (title) => wanted && setKnown({ id, title }),
      () => wanted && setKnown({ id, title: id }),
    );
    return () => {
      wanted = false;
    };
  }, [id, known, services.title]);
  const title = id !== undefined && known?.id === id ? known.title : undefined;
  return { id, title, unknown: title !== undefined && title === id, remember: setKnown };
}
