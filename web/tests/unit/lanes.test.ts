import { expect, test } from 'vitest';
import type { Row } from '../../src/api/types';
import { laneOf, lanesOf } from '../../src/lib/lanes';
import { parsePoles } from '../../src/lib/poles';

const poles = parsePoles('RUS,west=USA+NATO');
const lanes = lanesOf(poles);
const row = (actor: string[], recipient: string[], klass: Row['class']): Row => ({
  id: 'x', cameo: '020', quad: 1, class: klass, scale: 0, told: 'done', type: 'REQUEST', sentence: '', document: 'd', story: 's',
  reports: 1, publishers: 1, confidence: 1, actor: actor.map((code) => ({ code, text: code })), recipient: recipient.map((code) => ({ code, text: code })),
});

test('own and shared acts go to the pole and the class', () => {
  expect(lanes[laneOf(row(['KAZ'], ['NATO'], 'friction'), 'KAZ', poles, lanes)]?.name).toBe('west friction');
  expect(lanes[laneOf(row(['KAZ', 'RUS'], [], 'cooperative'), 'KAZ', poles, lanes)]?.name).toBe('RUS cooperative');
});

test('acts toward the state go to the pressure lane, others nowhere', () => {
  expect(lanes[laneOf(row(['RUS'], ['KAZ'], 'friction'), 'KAZ', poles, lanes)]?.name).toBe('toward it');
  expect(laneOf(row(['KAZ'], ['UZB'], 'friction'), 'KAZ', poles, lanes)).toBe(-1);
});
