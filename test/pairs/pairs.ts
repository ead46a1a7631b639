// Minimal pairs: test/pairs/*.txt, one block a pair. Of two messages close in wording the first draws a finding of the rule, the
// second does not; `why` says what makes the difference. ⟦ ⟧ mark the words that carry it, `\n` stands for a line break.
// Those in open/ are not judged right yet; a test notices when one is, so that it can move up.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unmark } from '../../server/src/core/text/markup';
import type { Span } from '../../server/src/core/text/span';

export interface Pair {
  readonly file: string;
  readonly family: string;
  readonly rule: string;
  readonly why: string;
  readonly fires: string;
  /** The words that carry it; undefined for rules that are about the message as a whole. */
  readonly mark: Span | undefined;
  readonly silent: string;
}

const KEYS = ['rule', 'why', 'fires', 'silent'];

/** The pairs of a folder, by file and place. Throws on a block that is not of the form. */
export function readPairs(folder: 'judged' | 'open' = 'judged'): Pair[] {
  const path = folder === 'open' ? join(__dirname, folder) : __dirname;
  const files = readdirSync(path).filter(name => name.endsWith('.txt'));
  return files.sort().flatMap(file => readFile(file, readFileSync(join(path, file), 'utf8')));
}

function readFile(file: string, content: string): Pair[] {
  let family = '';
  return content.split(/\r?\n\r?\n+/).flatMap(block => {
    const lines = block.split(/\r?\n/).filter(Boolean);
    family =
      lines
        .find(line => line.startsWith('# family:'))
        ?.slice('# family:'.length)
        .trim() ?? family;
    const fields = lines.filter(line => !line.startsWith('#')).map(line => /^(\w+): (.*)$/.exec(line));
    if (fields.length === 0) return [];
    const named = new Map(fields.map(field => [field?.[1] ?? '', field?.[2] ?? '']));
    if (KEYS.some(key => !named.get(key))) throw new Error(`${file}: cannot read the pair\n${block}`);
    const text = (key: string) => named.get(key)!.replaceAll('\\n', '\n');
    const { text: fires, ranges } = unmark(text('fires'));
    return [{ file, family, rule: text('rule'), why: text('why'), fires, mark: ranges[0], silent: text('silent') }];
  });
}
