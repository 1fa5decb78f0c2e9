import { useEffect, useState } from 'preact/hooks';
import type { Text } from '#domain/text.ts';
import { type ControlServices, useServices } from './control.ts';

const ABSENT: Text = { zh: '本机没有这张图', en: 'This browser does not have this image' };

/** The address under which a stored file can be shown; `undefined` until it is known, `absent` where it is not here. */
export function useUrl(sha256: string): { url?: string; absent: boolean } {
  const services = useServices();
  const [answer, setAnswer] = useState<{ sha256: string; url: string | undefined }>();
  useEffect(() => {
    let wanted = true;
    addressOf(services, sha256).then(
      (url) => wanted && setAnswer({ sha256, url }),
      () => wanted && setAnswer({ sha256, url: undefined }),
    );
    return () => {
      wanted = false;
    };
  }, [sha256, services.url]);
  const known = answer?.sha256 === sha256 ? answer : undefined;
  return { ...(known?.url && { url: known.url }), absent: known !== undefined && !known.url };
}

interface KeptImageProps {
  sha256: string;
  alt: string;
  class: string;
  /** Whether a press shows it in its full size. */
  linked?: boolean;
}

/** A stored image, or that this browser does not have it. */
export function KeptImage({ sha256, alt, class: className, linked }: KeptImageProps) {
  const { say } = useServices();
  const { url, absent } = useUrl(sha256);
  if (!url) return <span class={`${className} control-absent`}>{absent ? say(ABSENT) : ''}</span>;
  const image = <img class={className} src={url} alt={alt} />;
  if (!linked) return image;
  return (
    <a href={url} target="_blank" rel="noopener">
      {image}
    </a>
  );
}

/** Damaged data may name a file by anything. */
async function addressOf(services: ControlServices, sha256: string): Promise<string | undefined> {
  return typeof sha256 === 'string' ? services.url(sha256) : undefined;
}
