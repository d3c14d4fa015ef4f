// Which lane of the timeline a story belongs to: a pole's lane by class for the state's own and shared acts, the pressure
// lane for acts toward it.
import type { Row } from '../api/types';
import type { Pole } from './poles';

export interface Lane {
  name: string;
  pole: string; // "" is the pressure lane's
  klass: string;
}

export function lanesOf(poles: readonly Pole[]): Lane[] {
  const out: Lane[] = [];
  for (const pole of poles) {
    for (const klass of ['cooperative', 'friction', 'neutral']) out.push({ name: `${pole.name} ${klass}`, pole: pole.name, klass });
  }
  out.push({ name: 'toward it', pole: '', klass: '' });
  return out;
}

// -1 where the story is with none of the poles.
export function laneOf(row: Row, state: string, poles: readonly Pole[], lanes: readonly Lane[]): number {
  const has = (side: Row['actor'], pole: Pole): boolean => side.some((p) => pole.codes.includes(p.code));
  const own = row.actor.some((p) => p.code === state);
  const pole = poles.find((p) => has(row.recipient, p) || has(row.actor, p));
  if (!pole) return -1;
  if (!own) return lanes.length - 1;
  return lanes.findIndex((lane) => lane.pole === pole.name && lane.klass === row.class);
}
