/** Where the pages of each kind stand on the site. Clauses and terms have no pages of their own. */
export const FOLDERS = {
  book: '/regulations/',
  task: '/handbook/',
  role: '/roles/',
  faq: '/faq/',
  form: '/forms/',
  checklist: '/checklists/',
  update: '/updates/',
  page: '/',
} as const;

/** The address of the page of an item: `/faq/receipt-lost/`. */
export function pageAddress(kind: keyof typeof FOLDERS, id: string): string {
  return `${FOLDERS[kind]}${id}/`;
}
