import { epochMilliseconds, type Instant, instantAt } from '#domain/instant.ts';
import type { Text } from '#domain/text.ts';
import { AttachmentNews, ChooseFiles } from '../AttachmentInput.tsx';
import type { Attachment, AttachmentLimits } from '../attachments.ts';
import { type ControlProps, useServices } from '../control.ts';
import { Group } from '../Group.tsx';
import { KeptImage } from '../KeptImage.tsx';
import { useAttachments } from '../use-attachments.ts';
import type { photos } from './field.ts';
import { shrunk } from './shrunk.ts';

type Props = ControlProps<ReturnType<typeof photos>>;

const TAKE: Text = { zh: '拍照', en: 'Take a photo' };
const CHOOSE: Text = { zh: '选照片', en: 'Choose photos' };
const NONE: Text = { zh: '没有照片', en: 'No photos' };
const photoWords = (number: number): Text => ({ zh: `第 ${number} 张照片`, en: `Photo ${number}` });
const removeWords = (number: number): Text => ({ zh: `删除第 ${number} 张照片`, en: `Remove photo ${number}` });
const removedWords = (name: string): Text => ({ zh: `已删除照片“${name}”`, en: `The photo “${name}” was removed` });

/** Photos, taken or chosen, shrunk before they are stored. */
export default function PhotosControl(props: Props) {
  const { now, say } = useServices();
  const limits = props.field as AttachmentLimits;
  const photos = useAttachments(props, {
    limits,
    prepare: async (file) => ({ ...(await shrunk(file, limits.types)), takenAt: takenAt(file, now()) }),
  });
  return (
    <Group of={props} class="control-photos">
      {photos.files.length > 0 ? (
        <ul class="control-thumbnails">
          {photos.files.map(([id, photo], place) => (
            <Thumbnail
              key={id}
              photo={photo}
              number={place + 1}
              {...(!props.readOnly && { onRemove: () => photos.remove(id) })}
            />
          ))}
        </ul>
      ) : (
        props.readOnly && say(NONE)
      )}
      {!props.readOnly && (
        <>
          <div class="control-line">
            <ChooseFiles words={TAKE} accept="image/*" camera class="control-camera" onChoose={photos.add} />
            <ChooseFiles words={CHOOSE} accept="image/*" onChoose={photos.add} />
          </div>
          <AttachmentNews of={photos} removed={removedWords} />
        </>
      )}
    </Group>
  );
}

function Thumbnail({ photo, number, onRemove }: { photo: Attachment; number: number; onRemove?: () => void }) {
  const { say } = useServices();
  return (
    <li>
      <KeptImage sha256={photo?.sha256} alt={say(photoWords(number))} class="control-thumbnail" linked />
      {onRemove && (
        <button
          type="button"
          class="control-button control-icon"
          aria-label={say(removeWords(number))}
          title={say(removeWords(number))}
          onClick={onRemove}
        >
          ×
        </button>
      )}
    </li>
  );
}

/** A photo that was chosen was taken when its file was last written; one that claims to be of the future is taken now. */
function takenAt({ lastModified }: File, now: Instant): Instant {
  return instantAt(Math.max(0, Math.min(lastModified, epochMilliseconds(now))));
}
