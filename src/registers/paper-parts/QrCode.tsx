import { qrPath } from './qr-path.ts';

/** The QR code of an address; nothing where there is no address yet. */
export function QrCode({ address, label }: { address: string; label: string }) {
  const qr = qrPath(address);
  if (!qr) return null;
  return (
    <svg class="slip-qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={label}>
      <path d={qr.path} />
    </svg>
  );
}
