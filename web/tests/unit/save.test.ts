import { expect, test } from 'vitest';
import { csv } from '../../src/lib/save';

test('cells with commas, quotes and line ends are quoted', () => {
  expect(csv(['a', 'b'], [['x, y', 'say "no"'], [1.5, undefined]])).toBe('a,b\r\n"x, y","say ""no"""\r\n1.5,\r\n');
});

test('text that a spreadsheet would run as a formula is not', () => {
  expect(csv(['a'], [['=1+1'], ['-x'], [-3]])).toBe("a\r\n'=1+1\r\n'-x\r\n-3\r\n");
});
