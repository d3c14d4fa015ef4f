// How codes and figures are said.
import type { ActClass, EventRecord, Party, Row, Told } from '../api/types';

export const classNames: Record<ActClass, string> = { cooperative: 'cooperative', friction: 'friction', neutral: 'neutral' };
export const quadNames = ['', 'verbal cooperation', 'material cooperation', 'verbal conflict', 'material conflict'];
export const toldNames: Record<Told, string> = { done: 'told as done', planned: 'planned', hypothetical: 'hypothetical', denied: 'denied' };
// Shapes that go with the classes, so that colour is never alone.
export const classShapes: Record<ActClass, string> = { cooperative: '●', friction: '▲', neutral: '■' };

export function party(side: readonly Party[]): string {
  return side.map((p) => (p.code === '---' ? p.text : p.sector ? `${p.code}:${p.sector}` : p.code)).join(' + ') || 'nobody named';
}

export function what(row: Row): string {
  return row.mode?.length ? `${row.type} ${row.mode.join(', ')}` : row.type;
}

export function toldOf(record: EventRecord): Told {
  const auxiliary = record.auxiliary ?? [];
  if (auxiliary.includes('negation')) return 'denied';
  if (auxiliary.includes('hypothetical')) return 'hypothetical';
  return auxiliary.includes('future') ? 'planned' : 'done';
}

export function count(n: number, one: string, many = one + 's'): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

export function signed(value: number): string {
  return (value < 0 ? '−' : '+') + Math.abs(value).toFixed(2);
}
