import type { Text } from '#domain/text.ts';
import { useServices } from './control.ts';
import { UndoLine } from './UndoLine.tsx';
import type { useAttachments } from './use-attachments.ts';

const busyWords = (count: number): Text => ({ zh: `正在存 ${count} 个…`, en: `Storing ${count}…` });

interface ChooseFilesProps {
  words: Text;
  accept: string;
  class?: string;
  /** Takes a picture with the camera at once, where there is one. */
  camera?: boolean;
  onChoose(files: readonly File[]): void;
}

/** A button that lets files be chosen, or a picture be taken. */
export function ChooseFiles({ words, accept, class: className = '', camera, onChoose }: ChooseFilesProps) {
  const { say } = useServices();
  return (
    <label class={`control-button control-choose ${className}`}>
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        multiple={!camera}
        {...(camera && { capture: 'environment' as const })}
        onChange={(event) => {
          onChoose([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      {say(words)}
    </label>
  );
}

/** What became of the files: how many are under way, which could not be taken and why, and which was removed. */
export function AttachmentNews({
  of,
  removed,
}: {
  of: ReturnType<typeof useAttachments>;
  removed(name: string): Text;
}) {
  const { say } = useServices();
  return (
    <>
      <p role="status" class={of.waiting > 0 ? 'control-aside' : 'visually-hidden'}>
        {of.waiting > 0 ? say(busyWords(of.waiting)) : ''}
      </p>
      {of.problems.length > 0 && (
        <ul role="alert" class="control-fault">
          {of.problems.map((problem) => (
            <li key={problem.en}>{say(problem)}</li>
          ))}
        </ul>
      )}
      {of.removed && <UndoLine what={removed(of.removed.name)} onUndo={of.restore} />}
    </>
  );
}
