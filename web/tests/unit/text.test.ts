import { expect, test } from 'vitest';
import { codePoints, pieces, slice } from '../../src/lib/text';

const mark = (start: number, end: number) => ({ start, end, kind: 'actor', title: 'actor' });

test('offsets count code points, not UTF-16 units', () => {
  const points = codePoints('𝔸 said “no”.');
  expect(slice(points, 2, 6)).toBe('said');
  expect(pieces(points, 0, points.length, [mark(0, 1)]).map((p) => p.text)).toEqual(['𝔸', ' said “no”.']);
});

test('pieces put together are the text, however marks overlap', () => {
  const text = 'Kazakhstan has pulled out of a NATO exercise.';
  const points = codePoints(text);
  const marks = [mark(0, 10), mark(5, 20), mark(31, 35), mark(29, 44), mark(40, 90), mark(7, 7)];
  const found = pieces(points, 0, points.length, marks);
  expect(found.map((p) => p.text).join('')).toBe(text);
  expect(found.filter((p) => p.mark).map((p) => p.text)).toEqual(['Kazakhstan', 'a NATO exercise']);
});
