// Reading a cube of counts: row-major, the last dimension fastest.
import type { Cube } from '../api/types';

export function at(cube: Cube, ...indexes: number[]): number {
  let flat = 0;
  cube.dims.forEach((dim, i) => {
    flat = flat * dim.values.length + (indexes[i] ?? 0);
  });
  return cube.counts[flat] ?? 0;
}

export function values(cube: Cube | undefined, name: string): string[] {
  return cube?.dims.find((dim) => dim.name === name)?.values ?? [];
}
