// The page's state, one object for all views, kept in step with the address.
import { decode, encode, start, type PageState, type View } from './url';

export const page: PageState = $state(decode(location.search));

// `push` makes an entry in the browser's history: for what a user decides. `replace` does not: for what moves while they
// drag.
export function go(change: Partial<PageState>, how: 'push' | 'replace' = 'push'): void {
  Object.assign(page, change);
  const address = encode($state.snapshot(page) as PageState);
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

addEventListener('popstate', () => Object.assign(page, decode(location.search)));

// The address of the page with a change, for links.
export function href(change: Partial<PageState>): string {
  return encode({ ...($state.snapshot(page) as PageState), ...change });
}

// Another view of the same state and filters.
export function show(view: View): void {
  go({ view, panel: '', sort: '' });
}

// What narrows the view, as chips show it: name of the field, what it says.
export interface Chip {
  clear: Partial<PageState>;
  label: string;
}

const labels: [keyof PageState, string][] = [
  ['actor', 'actor'], ['recipient', 'recipient'], ['party', 'party'], ['country', 'country'], ['type', 'type'],
  ['klass', 'class'], ['told', 'told as'], ['framework', 'framework'], ['publisher', 'publisher'],
  ['speaker', 'by the word of'], ['rule', 'rule'], ['text', 'words'],
];

export function chips(state: PageState): Chip[] {
  const out: Chip[] = [];
  if (state.from || state.to) {
    out.push({ clear: { from: '', to: '' }, label: `${state.from || 'the start'} to ${state.to || 'today'}` });
  }
  for (const [name, label] of labels) {
    if (state[name]) out.push({ clear: { [name]: start[name] }, label: `${label}: ${String(state[name])}` });
  }
  if (state.reports) out.push({ clear: { reports: false }, label: 'each report' });
  return out;
}

// The filter of the API that the page's state stands for.
export function filter(state: PageState): Record<string, string> {
  return {
    from: state.from, to: state.to, actor: state.actor, recipient: state.recipient, party: state.party,
    country: state.country, type: state.type, class: state.klass, told: state.told, framework: state.framework,
    publisher: state.publisher, speaker: state.speaker, rule: state.rule, q: state.text,
    view: state.reports ? 'reports' : '',
  };
}

// The same for views of one state: only what that state has a part in, and the party filter is then the other side.
export function scoped(state: PageState): Record<string, string> {
  return state.state ? { ...filter(state), party: state.state, with: state.party } : filter(state);
}
