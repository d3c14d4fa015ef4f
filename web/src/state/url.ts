// The whole state of the page as its address has it, and back. Keys are short and versioned: an address that was shared
// years ago still opens. tests/unit/url.test.ts holds the round trip.

export const views = ['home', 'state', 'balance', 'timeline', 'frameworks', 'events', 'matrix', 'map', 'compare', 'review', 'rule'] as const;
export type View = (typeof views)[number];
export type Direction = 'conduct' | 'outgoing' | 'incoming' | 'mutual'; // conduct: outgoing and mutual

export interface PageState {
  view: View;
  state: string; // whose relations are looked at
  poles: string; // "RUS,USA+NATO+EU"; "" is the server's default
  window: number; // months
  direction: Direction;
  from: string; // the brushed time, days; "" is open
  to: string;
  actor: string; // filters; several codes with commas
  recipient: string;
  party: string;
  country: string;
  type: string;
  klass: string; // cooperative, friction, neutral
  told: string;
  framework: string; // id
  publisher: string;
  speaker: string;
  rule: string; // id of a rule
  text: string; // words searched for
  reports: boolean; // each report, in place of each story
  event: string; // the selected event
  document: string; // the document that is read
  sort: string;
  asOf: string;
  panel: string; // a view's own tab
  other: string; // whom the state is compared with
}

export const start: Readonly<PageState> = {
  view: 'home', state: '', poles: '', window: 12, direction: 'conduct', from: '', to: '', actor: '', recipient: '',
  party: '', country: '', type: '', klass: '', told: '', framework: '', publisher: '', speaker: '', rule: '', text: '',
  reports: false, event: '', document: '', sort: '', asOf: '', panel: '', other: '',
};

const version = '1';
const keys: Record<keyof PageState, string> = {
  view: 'w', state: 's', poles: 'p', window: 'm', direction: 'd', from: 'f', to: 't', actor: 'a', recipient: 'r',
  party: 'y', country: 'c', type: 'ty', klass: 'k', told: 'to', framework: 'fw', publisher: 'pu', speaker: 'sp',
  rule: 'ru', text: 'q', reports: 'rp', event: 'e', document: 'dc', sort: 'o', asOf: 'as', panel: 'n', other: 'x',
};
const names = Object.keys(keys) as (keyof PageState)[];

export function encode(state: PageState): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = state[name];
    if (value === start[name]) continue;
    search.set(keys[name], typeof value === 'boolean' ? '1' : String(value));
  }
  const text = search.toString();
  return text ? `?v=${version}&${text}` : '/';
}

const day = /^\d{4}-\d{2}-\d{2}$/;

// What cannot be read is as at the start; nothing in an address is an error.
export function decode(search: string): PageState {
  const found = new URLSearchParams(search);
  const state: PageState = { ...start };
  const text = (name: keyof PageState): string => found.get(keys[name]) ?? '';
  const free = ['state', 'poles', 'actor', 'recipient', 'party', 'country', 'type', 'klass', 'told', 'framework',
    'publisher', 'speaker', 'rule', 'text', 'event', 'document', 'sort', 'panel', 'other'] as const;
  for (const name of free) state[name] = text(name);
  for (const name of ['from', 'to', 'asOf'] as const) if (day.test(text(name))) state[name] = text(name);
  const view = text('view') as View;
  if (views.includes(view)) state.view = view;
  const direction = text('direction') as Direction;
  if (['outgoing', 'incoming', 'mutual'].includes(direction)) state.direction = direction;
  const months = Number(text('window'));
  if (Number.isInteger(months) && months >= 1 && months <= 120) state.window = months;
  state.reports = text('reports') === '1';
  return state;
}
