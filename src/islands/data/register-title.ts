/** A register that can be chosen, before it is loaded. */
export interface RegisterTitle {
  id: string;
  title: string;
}
