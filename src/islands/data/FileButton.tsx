import { useRef } from 'preact/hooks';

/** A button that asks for a file; the same file can be chosen again after it was mended. */
export function FileButton({
  label,
  accept,
  onFile,
}: {
  label: string;
  accept: string;
  onFile: (file: File) => Promise<void>;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        onChange={async (event) => {
          const { currentTarget } = event;
          const file = currentTarget.files?.[0];
          if (file) await onFile(file);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
