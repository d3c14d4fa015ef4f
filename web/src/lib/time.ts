// Days and months of the records as dates of the charts, in UTC throughout.

export function toDate(day: string): Date {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date));
}

export function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

// The last day of the month in which a day lies.
export function monthEnd(day: string): string {
  const date = toDate(day);
  return toDay(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)));
}

export function monthStart(day: string): string {
  return day.slice(0, 7) + '-01';
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

// A tick's text: the year alone where it is January.
export function tickText(date: Date, years: boolean): string {
  const year = String(date.getUTCFullYear());
  return years ? year : date.getUTCMonth() === 0 ? year : (months[date.getUTCMonth()] ?? '');
}
