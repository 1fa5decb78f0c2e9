/** Ends a command with a message to the person who called it. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
