// Text by code points, as the records count it. JavaScript counts UTF-16 units; these two functions are the only bridge.

// What stands between two offsets, each a code point's.
export function slice(points: readonly string[], start: number, end: number): string {
  return points.slice(start, end).join('');
}

export function codePoints(text: string): string[] {
  return Array.from(text);
}

export interface Mark {
  start: number;
  end: number;
  kind: string; // the class that it is shown with
  title: string; // what it is, for the ear and the pointer
}

export interface Piece {
  text: string;
  mark?: Mark;
}

// A stretch of text cut into pieces, marked or not. Of marks that overlap the one that begins first, and of these the
// longer, wins; the rest is shown by the lists beside the text.
export function pieces(points: readonly string[], start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks
    .filter((mark) => mark.start >= start && mark.end <= end && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Piece[] = [];
  let at = start;
  for (const mark of inside) {
    if (mark.start < at) continue;
    if (mark.start > at) out.push({ text: slice(points, at, mark.start) });
    out.push({ text: slice(points, mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < end) out.push({ text: slice(points, at, end) });
  return out;
}
