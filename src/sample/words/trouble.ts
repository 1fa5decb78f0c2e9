/** What a customer reports and what turns out: the words of one repair, with the codes of the parts that it takes. */
export type Trouble = readonly [
  symptom: string,
  faultFound: string,
  workDone: string,
  cause: 'manufacture' | 'assembly' | 'design' | 'material' | 'use' | 'other',
  parts?: readonly string[],
  /** What is taken back to the workshop where it cannot be repaired on site. */
  goods?: string,
];

/** A product or system that the company sells, with what goes wrong with it. */
export interface Product {
  model: string;
  name: string;
  kind: 'product' | 'system';
  /** The beginning of its serial numbers; none for systems. */
  serial?: string;
  /** The number of its supplier, where it is bought in. */
  supplier?: number;
  warrantyMonths: number;
  troubles: readonly Trouble[];
}
