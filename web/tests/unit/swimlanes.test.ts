import { expect, test } from 'vitest';
import type { Participation } from '../../src/api/types';
import { bars } from '../../src/lib/swimlanes';

const today = new Date(Date.UTC(2012, 0, 1));
const make = (id: string, more: Partial<Participation>): Participation => ({
  framework: { id, name: id, kind: 'programme' }, actor: { code: 'KAZ', name: 'Kazakhstan' }, status: 'active', evidence: [], ...more,
});

test('what is in force reaches to the last day, and begins where it is first told', () => {
  const [bar] = bars([make('a', { evidence: [{ date: '2009-04-22' }, { date: '2006-01-31' }] })], today);
  expect(bar?.from.toISOString().slice(0, 10)).toBe('2006-01-31');
  expect([bar?.openLeft, bar?.openRight, bar?.to]).toEqual([true, true, today]);
});

test('withdrawal before the start is a cross, not a bar', () => {
  const [bar] = bars([make('x', { status: 'withdrawn', timing: 'before_start', from: '2009', to: '2009-04-22' })], today);
  expect([bar?.cross, bar?.openRight]).toEqual([true, false]);
});

test('the earliest is on top, and what has no date is left out', () => {
  const found = bars([make('late', { from: '2006-01' }), make('never', {}), make('early', { from: '1994-05-27' })], today);
  expect(found.map((b) => b.of.framework.id)).toEqual(['early', 'late']);
});
