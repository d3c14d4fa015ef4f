// What the balance's views draw, from the API's answer. Two poles have one line, the tilt; more have a line each.
import type { Balance, BalanceWindow } from '../api/types';
import { signed } from './words';

export const fewest = 30; // effective stories below which no sign is claimed

export interface Point {
  day: string; // the window's end
  value: number;
  low: number;
  high: number;
  few: boolean;
}

export interface Line {
  name: string;
  points: Point[];
}

export function tiltLines(balance: Balance): Line[] {
  if (balance.poles.length === 2) {
    const points = balance.windows
      .filter((w) => w.tilt !== undefined)
      .map((w) => ({ day: w.to, value: w.tilt ?? 0, low: w.low ?? -1, high: w.high ?? 1, few: w.n_eff < fewest }));
    return [{ name: `toward ${balance.poles[0]?.name ?? ''}`, points }];
  }
  return balance.poles.map((pole, i) => ({
    name: pole.name,
    points: balance.windows.map((w) => {
      const p = w.poles[i];
      return { day: w.to, value: p?.tau ?? 0, low: p?.low ?? p?.tau ?? 0, high: p?.high ?? p?.tau ?? 0, few: w.n_eff < fewest };
    }),
  }));
}

export function stockOf(window: BalanceWindow, pole: number): { min: number; max: number } {
  const stock = window.poles[pole]?.stock ?? 0;
  return typeof stock === 'number' ? { min: stock, max: stock } : stock;
}

// Shares, stocks: a line a pole, without an interval where the API gives none.
export function poleLines(balance: Balance, value: (window: BalanceWindow, pole: number) => Omit<Point, 'day' | 'few'>): Line[] {
  return balance.poles.map((pole, i) => ({
    name: pole.name,
    points: balance.windows.map((w) => ({ day: w.to, few: w.n_eff < fewest, ...value(w, i) })),
  }));
}

// One sentence for the ear: where the last window stands and what may be said of it.
export function summary(balance: Balance): string {
  const last = balance.windows.at(-1);
  if (!last) return 'There is no window of time with stories.';
  const span = `${last.from} to ${last.to}`;
  const stories = `${last.n_eff.toFixed(0)} effective stories`;
  if (last.claim === 'none') return `${span}: no sign can be claimed (${stories}).`;
  if (last.tilt !== undefined) {
    const pairs = (100 * (1 + Math.abs(last.tilt))) / 2;
    return `${span}: tilt ${signed(last.tilt)} [${signed(last.low ?? -1)}, ${signed(last.high ?? 1)}], toward ${last.claim}: of pairs of one cooperative and one frictional act with different poles, ${pairs.toFixed(0)} % point that way (${stories}).`;
  }
  return `${span}: toward ${last.claim} (${stories}).`;
}
