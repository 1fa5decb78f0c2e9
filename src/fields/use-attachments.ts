import { useRef, useState } from 'preact/hooks';
import type { Json } from '#domain/changes/change.ts';
import { epochMilliseconds, type Instant } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import type { Attachment, AttachmentLimits, Attachments } from './attachments.ts';
import { type ControlProps, type ControlServices, useServices } from './control.ts';
import { isRecord } from './fault.ts';
import { sizeWords } from './file-facts.ts';
import { rowIdAfter, rowIdInPlaceOf } from './new-row-id.ts';
import { rowsInOrder } from './row-id.ts';
import { useHeld } from './use-held.ts';

/** A file as it is to be stored. */
export interface Prepared {
  content: Blob;
  name: string;
  takenAt?: Instant;
}

/** Why a file cannot be taken, in words for the person who chose it. */
export class UnsuitableError extends Error {
  readonly text: Text;
  constructor(text: Text) {
    super(text.zh);
    this.text = text;
  }
}

interface Options {
  limits: AttachmentLimits;
  /** @throws UnsuitableError when the file cannot be taken */
  prepare(file: File): Promise<Prepared>;
}

interface Removed {
  id: string;
  file: Attachment;
}

/** Files that are added one after the other, each stored before it is named in the value, and what became of them. */
export function useAttachments(props: ControlProps, { limits, prepare }: Options) {
  const services = useServices();
  const held = useHeld(props);
  const [removed, setRemoved] = useState<Removed>();

  const current = () => recordOf(held.current());
  const ids = () => Object.keys(current());
  const nowMs = () => epochMilliseconds(services.now());
  const put = (id: string, file: Attachment) => held.set({ ...current(), [id]: file });
  const { start, ...progress } = useQueue(async (file) => {
    assertRoom(ids().length, limits);
    const stored = await kept(services, await prepare(file), limits);
    put(rowIdAfter(ids(), nowMs()), stored);
  });
  return {
    files: rowsInOrder(recordOf(props.value)),
    ...progress,
    removed: removed?.file,
    add: (files: readonly File[]) => {
      setRemoved(undefined);
      start(files);
    },
    remove: (id: string) => {
      const { [id]: file, ...rest } = current();
      held.set(ids().length > 1 ? rest : undefined);
      if (file) setRemoved({ id, file });
    },
    restore: () => {
      if (removed) put(rowIdInPlaceOf(removed.id, ids(), nowMs()), removed.file);
      setRemoved(undefined);
    },
  };
}

/** Stores files one after the other: a phone has not the memory for many photos at once. */
function useQueue(store: (file: File) => Promise<void>) {
  const [problems, setProblems] = useState<readonly Text[]>([]);
  const [waiting, setWaiting] = useState(0);
  const queue = useRef(Promise.resolve());
  const take = (file: File) =>
    store(file)
      .catch((error) => setProblems((before) => [...before, named(file.name, error)]))
      .then(() => setWaiting((count) => count - 1));
  const start = (files: readonly File[]) => {
    setProblems([]);
    setWaiting((count) => count + files.length);
    for (const file of files) queue.current = queue.current.then(() => take(file));
  };
  return { problems, waiting, start };
}

async function kept(
  services: ControlServices,
  prepared: Prepared,
  { maxBytes }: AttachmentLimits,
): Promise<Attachment> {
  const { content, name, takenAt } = prepared;
  if (content.size === 0) throw new UnsuitableError({ zh: '是空的', en: 'is empty' });
  if (content.size > maxBytes) throw new UnsuitableError(tooLarge(content.size, maxBytes));
  const { sha256, type, bytes } = await services.keep(content);
  return { sha256, name, type, bytes, ...(takenAt && { takenAt }) };
}

/** @throws UnsuitableError when there are as many files as there may be */
function assertRoom(count: number, { maxCount }: AttachmentLimits): void {
  if (count < maxCount) return;
  throw new UnsuitableError({
    zh: `没有加进来：至多 ${maxCount} 个`,
    en: `was not added: at most ${maxCount} are allowed`,
  });
}

function tooLarge(bytes: number, maxBytes: number): Text {
  const [size, most] = [sizeWords(bytes), sizeWords(maxBytes)];
  return { zh: `有 ${size}，太大；至多 ${most}`, en: `has ${size}, which is too large; at most ${most}` };
}

function named(name: string, error: unknown): Text {
  if (error instanceof UnsuitableError) return { zh: `“${name}”${error.text.zh}`, en: `“${name}” ${error.text.en}` };
  const why = error instanceof Error ? error.message : String(error);
  return { zh: `“${name}”没有存下：${why}`, en: `“${name}” was not stored: ${why}` };
}

function recordOf(value: Json | undefined): Attachments {
  return isRecord(value) ? (value as Attachments) : {};
}
