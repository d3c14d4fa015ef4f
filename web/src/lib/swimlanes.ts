// What the framework lanes draw: from a participation to a bar with ends that are sure, open or fuzzy.
import type { Participation } from '../api/types';
import { toDate } from './time';

export interface Bar {
  of: Participation;
  from: Date;
  to: Date;
  openLeft: boolean; // begun before what is known
  openRight: boolean; // still so
  cross: boolean; // ended before it began
}

// Years and months stand for their first day.
function day(text: string | undefined): Date | undefined {
  if (!text || !/^\d{4}/.test(text)) return undefined;
  const [year, month = '01', date = '01'] = text.slice(0, 10).split('-');
  return toDate(`${year}-${month}-${date}`);
}

const over = ['withdrawn', 'completed', 'expelled', 'lapsed', 'declined', 'cancelled', 'terminated', 'superseded'];
export function isOver(status: string): boolean {
  return over.some((word) => status.startsWith(word));
}

function seen(p: Participation): Date[] {
  return (p.evidence ?? []).map((e) => day(e.date)).filter((d): d is Date => d !== undefined);
}

// One bar a participation, those that began first on top; participations without any date are left to the table.
export function bars(participations: readonly Participation[], today: Date): Bar[] {
  const out: Bar[] = [];
  for (const of of participations) {
    const dates = seen(of).sort((a, b) => a.getTime() - b.getTime());
    const begun = day(of.from);
    const ended = day(of.to);
    const from = begun ?? dates[0] ?? ended;
    if (!from) continue;
    const closed = isOver(of.status);
    const to = ended ?? (closed ? (dates.at(-1) ?? from) : today);
    out.push({ of, from, to: to < from ? from : to, openLeft: !begun, openRight: !ended && !closed, cross: of.timing === 'before_start' });
  }
  return out.sort((a, b) => a.from.getTime() - b.from.getTime() || a.of.framework.id.localeCompare(b.of.framework.id));
}
