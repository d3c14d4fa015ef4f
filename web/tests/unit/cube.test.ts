import { expect, test } from 'vitest';
import { at, values } from '../../src/lib/cube';

const cube = { dims: [{ name: 'month', values: ['2008-01', '2008-02'] }, { name: 'class', values: ['cooperative', 'friction', 'neutral'] }], counts: [1, 2, 3, 4, 5, 6], total: 21 };

test('the last dimension runs fastest', () => {
  expect(at(cube, 0, 2)).toBe(3);
  expect(at(cube, 1, 0)).toBe(4);
  expect(values(cube, 'class')).toEqual(['cooperative', 'friction', 'neutral']);
  expect(values(undefined, 'class')).toEqual([]);
});
