/** A table that cannot be taken in; nothing of it was. */
export class UnreadableTableError extends Error {
  override name = 'UnreadableTableError';
  readonly file: string;
  readonly what: string;
  readonly allowed: string;

  constructor(file: string, what: string, allowed: string, options?: ErrorOptions) {
    super(`“${file}”：${what}；允许：${allowed}。没有导入任何内容。`, options);
    this.file = file;
    this.what = what;
    this.allowed = allowed;
  }
}
