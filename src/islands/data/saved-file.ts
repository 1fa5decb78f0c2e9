/** Hands a text to the person as a file to keep. */
export function offerFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this event.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
