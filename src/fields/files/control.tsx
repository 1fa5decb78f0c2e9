import type { Text } from '#domain/text.ts';
import { AttachmentNews, ChooseFiles } from '../AttachmentInput.tsx';
import type { Attachment, AttachmentLimits } from '../attachments.ts';
import { type ControlProps, useServices } from '../control.ts';
import { asText } from '../fault.ts';
import { endingsOf, sizeWords, storableName, typeTaken } from '../file-facts.ts';
import { Group } from '../Group.tsx';
import { useUrl } from '../KeptImage.tsx';
import { type Prepared, UnsuitableError, useAttachments } from '../use-attachments.ts';
import type { files } from './field.ts';

type Props = ControlProps<ReturnType<typeof files>>;

const CHOOSE: Text = { zh: '选文件', en: 'Choose files' };
const NONE: Text = { zh: '没有文件', en: 'No files' };
const removeWords = (name: string): Text => ({ zh: `删除“${name}”`, en: `Remove “${name}”` });
const removedWords = (name: string): Text => ({ zh: `已删除“${name}”`, en: `“${name}” was removed` });

/** Documents, with their names and sizes. */
export default function FilesControl(props: Props) {
  const { say } = useServices();
  const limits = props.field as AttachmentLimits;
  const attached = useAttachments(props, { limits, prepare: (file) => prepared(file, limits.types) });
  return (
    <Group of={props} class="control-files">
      {attached.files.length > 0 ? (
        <ul class="control-file-list">
          {attached.files.map(([id, file]) => (
            <FileLine key={id} file={file} {...(!props.readOnly && { onRemove: () => attached.remove(id) })} />
          ))}
        </ul>
      ) : (
        props.readOnly && say(NONE)
      )}
      {!props.readOnly && (
        <>
          <ChooseFiles
            words={CHOOSE}
            accept={[...limits.types, ...endingsOf(limits.types)].join(',')}
            onChoose={attached.add}
          />
          <AttachmentNews of={attached} removed={removedWords} />
        </>
      )}
    </Group>
  );
}

/** A document is opened by saving it: nothing of it is shown in the desk’s own page. */
function FileLine({ file, onRemove }: { file: Attachment; onRemove?: () => void }) {
  const { say } = useServices();
  const { url } = useUrl(file?.sha256);
  const name = asText(file?.name);
  return (
    <li>
      {url ? (
        <a href={url} download={name}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}
      {typeof file?.bytes === 'number' && <small>{sizeWords(file.bytes)}</small>}
      {onRemove && (
        <button
          type="button"
          class="control-button control-icon"
          aria-label={say(removeWords(name))}
          title={say(removeWords(name))}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </li>
  );
}

async function prepared(file: File, types: readonly string[]): Promise<Prepared> {
  const type = typeTaken(file, types);
  const endings = endingsOf(types);
  if (!type) {
    throw new UnsuitableError({
      zh: `不是可用的文件类型；允许：${endings.join('、')}`,
      en: `is not of a type for this field; allowed: ${endings.join(', ')}`,
    });
  }
  return { content: file.slice(0, file.size, type), name: storableName(file.name, '文件') };
}
