import { expect, test } from 'vitest';
import { isoOfNumber } from '../../src/lib/iso';

test('numbers of the outlines are letters of the records', () => {
  expect(isoOfNumber('398')).toBe('KAZ');
  expect(isoOfNumber(4)).toBe('AFG');
  expect(isoOfNumber(undefined)).toBe('');
});
