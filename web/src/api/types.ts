// The shapes of the HTTP API, version 1. src/server/openapi.json describes the same. Lists that would be empty may be left out.

export type Code = string; // ISO 3166 alpha-3, an organisation's short name, or "---"
export type Day = string; // YYYY-MM-DD
export type ActClass = 'cooperative' | 'friction' | 'neutral';
export type Told = 'done' | 'planned' | 'hypothetical' | 'denied';

export interface Party {
  code: Code;
  sector?: string;
  text: string;
}

export interface FrameworkRef {
  id: string;
  name: string;
  kind: string;
}

export interface Speaker {
  code: Code;
  text: string;
  kind: 'said' | 'reported' | 'denied' | 'analysis';
}

// One event as tables show it.
export interface Row {
  id: string;
  date?: Day;
  date_precision?: string;
  actor: Party[];
  recipient: Party[];
  type: string;
  types?: string[];
  mode?: string[];
  context?: string[];
  cameo: string;
  quad: 1 | 2 | 3 | 4;
  class: ActClass;
  scale: number;
  told: Told;
  framework?: FrameworkRef[];
  event_text?: string[];
  sentence: string;
  document: string;
  title?: string;
  publisher?: string;
  url?: string;
  story: string;
  reports: number;
  publishers: number;
  confidence: number;
  speakers?: Speaker[];
}

export interface Page {
  total: number;
  items: Row[];
  next?: string;
}

export interface Entity {
  entity_text: string;
  identifier_text?: string;
  code: Code;
  sector?: string;
  start: number;
  end: number;
}

export interface TraceStep {
  step: string;
  rule: string;
  text: string;
  start: number;
  end: number;
}

// PLOVER's record with Longbow's extensions. Offsets are code points of the document's text, half-open.
export interface EventRecord {
  id: string;
  date?: Day;
  date_precision?: string;
  actor?: Entity[]; // lists that would be empty are left out
  recipient?: Entity[];
  event: string[];
  mode?: string[];
  context?: string[];
  event_text: string[];
  quad_code: 1 | 2 | 3 | 4;
  event_scale: number;
  cameo: string;
  auxiliary?: string[];
  framework?: FrameworkRef[];
  reason?: { kind: 'stated' | 'attributed'; text: string }[];
  attribution?: (Entity & { kind: Speaker['kind'] })[];
  event_loc?: { name: string; country: Code; lat: number; lon: number };
  size?: { dead?: number; injured?: number; arrested?: number; crowd?: number };
  confidence: number;
  text_info: { document: string; sequence: number; start: number; end: number };
  trace?: TraceStep[];
  coder?: string;
  lexicon?: string;
}

export interface Statement {
  id: string;
  date?: Day;
  subject?: Entity[];
  relation: string;
  framework: FrameworkRef;
  parent?: FrameworkRef;
  cycle?: { n?: number; from?: number; to?: number; status?: string };
  attribution?: (Entity & { kind: Speaker['kind'] })[];
  auxiliary?: string[];
  text_info: { document: string; sequence: number; start: number; end: number };
}

export interface EventDetail extends Row {
  record: EventRecord;
  reports_of_story?: Row[];
  versions?: { run: number; coder: string; lexicon: string; added: string }[];
}

export interface DocumentDetail {
  id: string;
  date?: Day;
  title?: string;
  publisher?: string;
  url?: string;
  language?: string;
  text: string;
  sentences: { start: number; end: number; why_not?: string }[];
  events?: EventRecord[];
  statements?: Statement[];
}

export interface Health {
  status: string;
  version: string;
  store: { kind: string; documents: number; events: number; statements: number; stories: number; from?: Day; to?: Day };
  revision: number;
  review: boolean;
  can_code: boolean;
}

export interface ActorRow {
  code: Code;
  name: string;
  kind: 'state' | 'organisation' | 'other';
  events: number;
  as_actor: number;
  as_recipient: number;
  first?: Day;
  last?: Day;
}

export interface Poles {
  poles: { name: string; codes: Code[] }[];
  defaults: string;
  classes: { version: string; cooperative: string[]; friction: string[]; neutral: string[] };
}

// Counts over up to three dimensions, row-major: the last dimension runs fastest.
export interface Cube {
  dims: { name: string; values: string[] }[];
  counts: number[];
  total: number;
}

export interface Place {
  name: string;
  country: Code;
  lat: number;
  lon: number;
  events: number;
}

export interface FrameworkRow extends FrameworkRef {
  events: number;
  statements: number;
  participants: number;
}

export interface PoleWindow {
  name: string;
  cooperative: number;
  friction: number;
  neutral: number;
  share: number;
  stock?: number | { min: number; max: number };
  tau?: number;
  low?: number;
  high?: number;
}

export interface BalanceWindow {
  from: Day;
  to: Day;
  n_eff: number;
  poles: PoleWindow[];
  tilt?: number; // two poles; in (-1, 1), towards the first
  low?: number;
  high?: number;
  spread: number;
  claim: string; // "none" or the pole's name
  badges?: string[];
}

export interface BalanceBreak {
  at: Day;
  probability: number;
  kind: string;
  stories?: Row[];
}

export interface Balance {
  actor: Code;
  poles: { name: string; codes: Code[] }[];
  windows: BalanceWindow[];
  breaks?: BalanceBreak[];
}

export interface Evidence {
  event?: string;
  document?: string;
  start?: number;
  end?: number;
  text?: string;
  speaker?: string;
  date?: Day;
  kind?: string;
}

export interface Participation {
  framework: FrameworkRef;
  actor: { code: Code; name: string };
  role?: string;
  status: string;
  timing?: string;
  from?: string;
  to?: string;
  commitment?: Record<string, unknown>;
  reasons?: { kind: string; text: string; by?: string }[];
  contested?: boolean;
  evidence?: Evidence[];
}

export interface Ledger {
  frameworks?: (FrameworkRef & { aliases?: string[]; parents?: string[]; series?: string; cycles?: { n?: number; from?: number; to?: number; status?: string }[]; status: string })[];
  participations?: Participation[];
  transitions?: Record<string, unknown>[];
  pressure?: Record<string, unknown>[];
}

export interface State {
  actor: { code: Code; name: string };
  sentence: string;
  window?: BalanceWindow;
  stock?: { pole: string; min: number; max: number }[];
  contradictions?: { framework: FrameworkRef; actor: Code; status: string; evidence: Evidence[] }[];
  latest?: Row[];
  counts: { done: number; planned: number; denied: number };
}

export interface TreeWord {
  id: number; // from 1
  form: string;
  lemma: string;
  upos: string;
  head: number; // 0 is the root
  deprel: string;
  start: number;
  end: number;
}

export interface CodedSentence {
  start: number;
  end: number;
  text: string;
  tree: TreeWord[];
  mentions?: { text: string; code: Code; sector?: string; how: string; start: number; end: number }[];
  acts?: { text: string; reading: string; actors?: string[]; recipients?: string[]; dropped?: string }[];
  why_not?: string;
  detail?: string;
}

export interface Coded {
  document: { id: string; date?: Day };
  sentences?: CodedSentence[];
  events?: EventRecord[];
  statements?: Statement[];
}
