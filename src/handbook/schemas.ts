import { z } from 'astro/zod';
import { type CivilDay, civilDay } from '#domain/civil-day.ts';
import { FIGURE_UNITS } from '#domain/figures.ts';
import { PUBLISHED_KINDS } from './elements.ts';
import { FAQ_GROUPS, TASK_GROUPS } from './groups.ts';

/** A day; the site generator's own YAML reader hands dates over as `Date`. */
const day = z.preprocess(
  (v) => (v instanceof Date ? v.toISOString().slice(0, 10) : v),
  z.string().refine((v) => civilDay(v) !== undefined, { error: '不是日历上的日期，应写作 2026-11-20 这样的形式' }),
) as unknown as z.ZodType<CivilDay>;

const ids = z.array(z.string().min(1)).default([]);
const words = z.string().trim().min(1);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: '应写作 2026-11 这样的年月' });

const page = { title: words, description: words, updated: day };

export const regulation = z.strictObject({
  ...page,
  short: words,
  code: z.string().regex(/^[a-z]{3}$/, { error: '应为三个小写字母' }),
  order: z.int(),
});

export const task = z.strictObject({
  ...page,
  group: z.enum(TASK_GROUPS),
  order: z.int(),
  who: z.array(words).min(1),
  when: words,
  forms: ids,
  deadlines: z
    .array(
      z.strictObject({
        figure: z.string().optional(),
        clause: z.string().optional(),
        text: z.string().optional(),
        from: words,
        until: words,
      }),
    )
    .default([]),
  clauses: ids,
  related: ids,
});

export const role = z.strictObject({ ...page, order: z.int(), aliases: ids, clauses: ids, tasks: ids });

export const faq = z.strictObject({
  title: words,
  no: z.int().positive(),
  group: z.enum(FAQ_GROUPS),
  symptom: words,
  solution: words,
  clauses: ids,
  tasks: ids,
  practice: z.boolean().default(false),
  reviewed: day,
  updated: day,
});

export const update = z.strictObject({
  title: words,
  edition: month,
  date: day,
  description: words,
  changes: z
    .array(z.strictObject({ kind: z.enum(PUBLISHED_KINDS), id: words, note: z.string().default('') }))
    .default([]),
});

export const plainPage = z.strictObject(page);

export const form = z.strictObject({
  id: words,
  title: words,
  aliases: ids,
  purpose: words,
  copies: words,
  filled_by: words,
  checked_by: z.string().nullable().default(null),
  kept: words,
  paper: z.enum(['A4', 'A5']),
  landscape: z.boolean().default(false),
  clauses: ids,
  tasks: ids,
  fields: z
    .array(
      z.strictObject({
        label: words,
        width: z.int().min(1).max(6),
        lines: z.int().min(1).optional(),
        clause: z.string().optional(),
        hint: z.string().optional(),
      }),
    )
    .default([]),
  tables: z.array(z.strictObject({ title: words, columns: z.array(words).min(1), rows: z.int().min(1) })).default([]),
  signatures: z.array(words).default([]),
  origin: z.enum(['clause', 'ours']),
});

export const checklist = z.strictObject({
  id: words,
  title: words,
  kind: z.enum(['site-visit', 'handover', 'inspection', 'day-close', 'month-end', 'filings']),
  purpose: words,
  version: day,
  clauses: ids,
  tasks: ids,
  sections: z
    .array(
      z.strictObject({
        title: words,
        items: z
          .array(
            z.strictObject({
              id: words,
              text: words,
              clause: z.string().optional(),
              type: z.enum(['check', 'reading', 'text', 'date']).default('check'),
              unit: z.string().optional(),
              hint: z.string().optional(),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

export const glossary = z.array(z.strictObject({ id: words, term: words, aliases: ids, text: words, clauses: ids }));

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const figureValue = z.union([z.number(), z.tuple([clock, clock])], {
  error: '一个数，或起止时刻，如 ["09:00", "22:00"]',
});

export const figures = z.array(
  z.strictObject({
    id: words,
    clause: words,
    label: words,
    unit: z.enum(FIGURE_UNITS),
    measure: z.string().optional(),
    values: z.array(z.strictObject({ from: day, value: figureValue })).min(1),
  }),
);

const address = z.url({ error: '完整的网址，如 https://handbook.example.com' });

export const site = z.strictObject({
  name: words,
  title: words,
  organisation: words,
  siteUrl: address,
  editUrl: address,
});

/** Every id that was ever published, by kind. */
export const published = z.record(z.string(), z.array(z.string()));

/** Where an id that is gone has moved: `clause:gen-2.8` → `clause:gen-2.7`. */
export const redirects = z.record(z.string(), z.string()).nullable();

export type Regulation = z.infer<typeof regulation>;
export type Task = z.infer<typeof task>;
export type Role = z.infer<typeof role>;
export type Faq = z.infer<typeof faq>;
export type Update = z.infer<typeof update>;
export type PlainPage = z.infer<typeof plainPage>;
export type Form = z.infer<typeof form>;
export type Checklist = z.infer<typeof checklist>;
export type Term = z.infer<typeof glossary>[number];
export type Site = z.infer<typeof site>;
