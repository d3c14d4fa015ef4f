// The spans that an event's record points at.
import type { Entity, EventRecord } from '../api/types';
import type { Mark } from './text';

function of(entities: readonly Entity[] | undefined, kind: string): Mark[] {
  return (entities ?? []).map((e) => ({ start: e.start, end: e.end, kind, title: `${kind}: ${e.identifier_text ?? e.code}` }));
}

export function marksOf(record: EventRecord): Mark[] {
  const steps = (record.trace ?? []).filter((step) => ['frame', 'operator'].includes(step.step) && step.start < step.end);
  const frameworks = (record.trace ?? []).filter((step) => step.step === 'framework' && step.start < step.end);
  return [
    ...of(record.actor, 'actor'),
    ...of(record.recipient, 'recipient'),
    ...of(record.attribution, 'speaker'),
    ...steps.map((s): Mark => ({ start: s.start, end: s.end, kind: 'act', title: `${s.step} ${s.rule}` })),
    ...frameworks.map((s): Mark => ({ start: s.start, end: s.end, kind: 'framework', title: `framework ${s.rule}` })),
  ];
}
