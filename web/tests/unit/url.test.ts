import { expect, test } from 'vitest';
import { decode, encode, start, views, type PageState } from '../../src/state/url';

// A state in which every field differs from the start.
const full: PageState = {
  view: 'events', state: 'KAZ', poles: 'RUS,USA+NATO+EU', window: 24, direction: 'incoming', from: '2008-01-01',
  to: '2009-12-31', actor: 'KAZ,KGZ', recipient: 'RUS', party: 'NATO', country: 'UZB', type: 'AID', klass: 'friction',
  told: 'denied', framework: 'exercise:cooperative-longbow-2009', publisher: 'A & B', speaker: 'RUS', rule: 'withdraw.exercise',
  text: 'too busy "now"', reports: true, event: 'x-1', document: 'd 1', sort: '-date', asOf: '2009-04-22', panel: 'stock', other: 'UZB',
};

test('every field of a state survives the address', () => {
  expect(decode(encode(full))).toEqual(full);
  for (const name of Object.keys(full) as (keyof PageState)[]) {
    expect(full[name], name).not.toEqual(start[name]);
    const one = { ...start, [name]: full[name] };
    expect(decode(encode(one))).toEqual(one);
  }
});

test('the start has an empty address, and an empty address is the start', () => {
  expect(encode({ ...start })).toBe('/');
  expect(decode('')).toEqual(start);
});

test('each view has an address of its own', () => {
  expect(new Set(views.map((view) => encode({ ...start, view }))).size).toBe(views.length);
});

test('what cannot be read is left as at the start', () => {
  expect(decode('?v=1&w=nowhere&m=ten&f=yesterday&d=up')).toEqual(start);
  expect(decode('?m=0').window).toBe(12);
});
