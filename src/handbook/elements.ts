/** What a reference in content points at. */
export type TargetKind = 'clause' | 'figure' | 'task' | 'faq' | 'form' | 'checklist' | 'role' | 'term' | 'page';

/** The kinds of things that have ids of their own which readers may keep links to. */
export const PUBLISHED_KINDS = ['clause', 'task', 'role', 'faq', 'form', 'checklist', 'term', 'page'] as const;

interface ElementRule {
  required: readonly string[];
  optional?: readonly string[];
  /** The kind of thing that its `id` names. */
  refersTo?: TargetKind;
  /** The folders of `content/` whose pages may use it; everywhere, where none is given. */
  folders?: readonly string[];
  block?: boolean;
}

/** Every element that MDX may use, and how. */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  Clause: { required: ['id', 'no', 'title', 'who', 'since'], folders: ['regulations'], block: true },
  Chapter: { required: ['id', 'title'], folders: ['regulations'], block: true },
  Revision: { required: ['date'], folders: ['regulations'], block: true },
  Note: { required: [], block: true },
  Practice: { required: [], block: true },
  Steps: { required: [], folders: ['handbook'], block: true },
  Mistakes: { required: [], folders: ['handbook'], block: true },
  Day: { required: [], folders: ['roles'], block: true },
  Week: { required: [], folders: ['roles'], block: true },
  Month: { required: [], folders: ['roles'], block: true },
  Section: { required: ['id', 'title'], folders: ['pages'], block: true },
  Figure: { required: ['id'], refersTo: 'figure' },
  Ref: { required: ['id'], refersTo: 'clause' },
  TaskLink: { required: ['id'], refersTo: 'task' },
  FaqLink: { required: ['id'], refersTo: 'faq' },
  FormLink: { required: ['id'], refersTo: 'form' },
  ChecklistLink: { required: ['id'], refersTo: 'checklist' },
  RoleLink: { required: ['id'], refersTo: 'role' },
  Term: { required: ['id'], refersTo: 'term' },
};

/** The blocks without which a page of a folder is not complete. */
export const REQUIRED_BLOCKS: Readonly<Record<string, readonly string[]>> = {
  handbook: ['Steps', 'Mistakes'],
  roles: ['Day', 'Week', 'Month'],
};
