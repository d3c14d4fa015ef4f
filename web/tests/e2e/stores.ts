// The stores that the tests look at, made by the program itself: the examples with the founding article, where it is at
// hand, and one with a known break.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const program = process.env.LONGBOW ?? join(root, 'build/release/longbow');
export const folder = join(root, 'build/e2e');
export const examples = `sqlite:${join(folder, 'examples.db')}`;
export const broken = `sqlite:${join(folder, 'break.db')}`;
export const founding = join(root, '../shared/data/longbow-2009.txt');

function briefs(): string[] {
  const of = (name: string): string[] => {
    const at = join(root, 'examples', name);
    return existsSync(at) ? readdirSync(at).filter((file) => file.endsWith('.jsonl')).sort().map((file) => join(at, file)) : [];
  };
  return [...of('.'), ...of('central-asia')];
}

// Ten years of one state's acts: with RUS friendly throughout, with USA friendly for five years and hostile for five.
function withBreak(): string {
  const lines: string[] = [];
  for (let month = 0; month < 120; month += 1) {
    const date = `${2000 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
    for (let n = 0; n < 4; n += 1) {
      for (const pole of ['RUS', 'USA']) {
        const friendly = pole === 'RUS' || month < 60 ? n < 3 : n < 1;
        const id = `break-${month}-${n}-${pole}`;
        lines.push(JSON.stringify({
          id, date: `${date}-${String(3 + 7 * n).padStart(2, '0')}`, date_precision: 'day',
          actor: [{ entity_text: 'Uzbekistan', code: 'UZB', sector: 'GOV', start: 0, end: 10 }],
          recipient: [{ entity_text: pole, code: pole, sector: 'GOV', start: 20, end: 23 }],
          event: [friendly ? 'COOPERATE' : 'ACCUSE'], event_text: ['act'], quad_code: friendly ? 2 : 3,
          event_scale: friendly ? 6 : -2, cameo: friendly ? '060' : '110', confidence: 0.9,
          text_info: { document: id, sequence: 0, start: 0, end: 30 },
        }));
      }
    }
  }
  return lines.join('\n') + '\n';
}

export default function make(): void {
  if (!existsSync(program)) throw new Error(`${program} is not there: build it first, with "make build"`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (...args: string[]): void => void execFileSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  run('code', '--quiet', '--db', examples, ...briefs());
  if (existsSync(founding)) {
    const article = join(folder, 'founding.jsonl');
    writeFileSync(article, JSON.stringify({ id: 'longbow-2009', date: '2009-04-22', text: readFileSync(founding, 'utf8') }) + '\n');
    run('code', '--quiet', '--db', examples, article);
  }
  const lines = join(folder, 'break.jsonl');
  writeFileSync(lines, withBreak());
  run('import', '--quiet', lines, '--db', broken);
}
