import { nameOfType, storableName } from '../file-facts.ts';
import { type Prepared, UnsuitableError } from '../use-attachments.ts';
import { shrunkSize, storedType } from './shrunk-size.ts';

const QUALITY = 0.8;

/**
 * A photo made small enough to be kept, turned the right way up, without what the camera wrote into it: place, owner.
 * @throws UnsuitableError when the file cannot be read as an image
 */
export async function shrunk(file: File, types: readonly string[]): Promise<Prepared> {
  const type = storedType(types);
  const content = type && (await redrawn(file, type));
  if (!content || !types.includes(content.type)) {
    throw new UnsuitableError({
      zh: '不能当作图片读取；允许：JPEG、PNG、WebP 等浏览器能显示的图片',
      en: 'cannot be read as an image; allowed: images that this browser can show, such as JPEG, PNG, WebP',
    });
  }
  return { content, name: storableName(nameOfType(file.name, content.type), '照片') };
}

async function redrawn(file: File, type: string): Promise<Blob | undefined> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
  if (!image) return undefined;
  try {
    const canvas = Object.assign(document.createElement('canvas'), shrunkSize(image));
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    // What is transparent would be black in JPEG.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((done) => canvas.toBlob((blob) => done(blob ?? undefined), type, QUALITY));
  } finally {
    image.close();
  }
}
