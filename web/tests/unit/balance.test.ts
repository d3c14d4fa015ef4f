import { expect, test } from 'vitest';
import type { Balance, BalanceWindow } from '../../src/api/types';
import { poleLines, stockOf, summary, tiltLines } from '../../src/lib/balance';
import { parsePoles } from '../../src/lib/poles';

const pole = { cooperative: 40, friction: 6, neutral: 3, share: 0.6 };
const window: BalanceWindow = {
  from: '2008-05-01', to: '2009-04-30', n_eff: 77, poles: [{ name: 'RUS', ...pole }, { name: 'WEST', ...pole, stock: { min: 2, max: 4 } }],
  tilt: 0.46, low: 0.09, high: 0.79, spread: 0.9, claim: 'RUS', badges: [],
};
const balance: Balance = { actor: 'KAZ', poles: [{ name: 'RUS', codes: ['RUS'] }, { name: 'WEST', codes: ['USA'] }], windows: [window], breaks: [] };

test('two poles have one line, three have three', () => {
  expect(tiltLines(balance).map((l) => l.points.map((p) => p.value))).toEqual([[0.46]]);
  const three: Balance = { ...balance, poles: [...balance.poles, { name: 'CHN', codes: ['CHN'] }] };
  expect(tiltLines(three).length).toBe(3);
});

test('no sign is said where none is claimed', () => {
  expect(summary(balance)).toContain('73 %');
  expect(summary({ ...balance, windows: [{ ...window, claim: 'none' }] })).toContain('no sign can be claimed');
  expect(summary({ ...balance, windows: [] })).toContain('no window');
});

test('a stock is a number or a range', () => {
  expect(stockOf(window, 0)).toEqual({ min: 0, max: 0 });
  expect(stockOf(window, 1)).toEqual({ min: 2, max: 4 });
  expect(poleLines(balance, (w, i) => ({ value: w.poles[i]?.share ?? 0, low: 0, high: 0 }))[1]?.points[0]?.value).toBe(0.6);
});

test('poles are read with and without names', () => {
  expect(parsePoles('rus, west=USA+NATO+eu')).toEqual([{ name: 'RUS', codes: ['RUS'] }, { name: 'west', codes: ['USA', 'NATO', 'EU'] }]);
  expect(parsePoles(' , =')).toEqual([]);
  expect(parsePoles('russia,CHN', [{ name: 'russia', codes: ['RUS'] }])).toEqual([{ name: 'russia', codes: ['RUS'] }, { name: 'CHN', codes: ['CHN'] }]);
});
