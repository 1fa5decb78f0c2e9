import { describe, expect, test } from 'vitest';
import { defineRegister } from '#domain/register.ts';
import { text } from '#fields/text/field.ts';
import callIns from '#registers/call-ins/register.ts';
import customers from '#registers/customers/register.ts';
import { entrySections, openStates } from './entry-sections.ts';

const named = (label: string) => text({ label: { zh: label, en: label } });
const state = (needs: string[], next: string[]) => ({ label: { zh: 's', en: 's' }, needs, next });
const register = defineRegister({
  id: 'tiny',
  prefix: 'TI',
  version: 1,
  title: { zh: '小', en: 'Tiny' },
  group: 'service',
  clauses: [],
  fields: { first: named('a'), beside: named('b'), later: named('c'), second: named('d'), end: named('e') },
  list: ['first'],
  states: { open: state(['first', 'second'], ['shut']), shut: state(['later', 'end'], []) },
});

describe('the sections of a form', () => {
  test('a field that nothing asks for stands with its neighbour, and one between two of a section stays with them', () => {
    expect(entrySections(register)).toEqual([
      { state: 'open', fields: ['first', 'beside', 'later', 'second'] },
      { state: 'shut', fields: ['end'] },
    ]);
  });

  test('every field of a register stands in exactly one section', () => {
    for (const each of [callIns, customers]) {
      const fields = entrySections(each).flatMap((section) => section.fields);
      expect(fields.toSorted()).toEqual(Object.keys(each.fields).toSorted());
    }
  });

  test('a register whose states need nothing has one section', () => {
    expect(entrySections(customers)).toHaveLength(1);
  });

  test('what is to be dispatched stands apart from what the call says (flo-1.3)', () => {
    const sections = entrySections(callIns);
    expect(sections.find(({ fields }) => fields.includes('technician'))?.state).toBe('dispatched');
    expect(sections.find(({ fields }) => fields.includes('symptom'))?.state).toBe('registered');
  });
});

describe('the sections that are open', () => {
  test('a blank entry shows what its first state needs, a stored one also what the next needs and what is behind it', () => {
    expect([...openStates(register, undefined, [])]).toEqual(['open']);
    expect([...openStates(register, 'open', [])]).toEqual(['open', 'shut']);
    expect(openStates(callIns, 'on-site', ['registered', 'dispatched'])).toEqual(
      new Set(['registered', 'on-site', 'dispatched', 'solved']),
    );
  });
});
