/** Words in each language of the interface. */
export interface Text {
  zh: string;
  en: string;
}

/** A language of the interface. */
export type Language = keyof Text;
