// Reads the snippet syntax that our snippets use, for the tests: tab stops, defaults, choices and escapes. Anything else
// (variables, transforms, nested stops) is an error, so that no snippet grows beyond what every editor understands.
import { readFileSync } from 'node:fs';
import * as path from 'node:path';

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export interface Stop {
  readonly index: number;
  /** The default text, or the first choice; empty where there is none. */
  readonly text: string;
  readonly choices?: readonly string[];
}

/** All shipped snippets, by name. */
export const snippets = JSON.parse(readFileSync(path.join(__dirname, '../../snippets/invite.json'), 'utf8')) as Record<
  string,
  Snippet
>;

/** Plain text and tab stops, in order. Throws on what is not in the subset. */
export function parseSnippet({ body }: Snippet): (string | Stop)[] {
  const parts: (string | Stop)[] = [];
  const source = body.join('\n');
  const token = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?::([^$}\\]*)|\|([^$}\\|]+)\|)?\}|([^\\$]+)/gy;
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const match = token.exec(source);
    if (!match) throw new Error(`not plain snippet syntax: ${source.slice(at, at + 40)}`);
    const [, escaped, bare, index, text, choices, plain] = match;
    if (plain !== undefined || escaped !== undefined) parts.push((plain ?? escaped)!);
    else if (choices) parts.push({ index: Number(index), text: choices.split(',')[0]!, choices: choices.split(',') });
    else parts.push({ index: Number(bare ?? index), text: text ?? '' });
  }
  return parts;
}

/** The text after insertion, each stop replaced by what `fill` says; by its default where it says nothing. */
export function expand(snippet: Snippet, fill: (stop: Stop) => string | undefined = () => undefined): string {
  return parseSnippet(snippet)
    .map(part => (typeof part === 'string' ? part : (fill(part) ?? part.text)))
    .join('');
}

export function stopsOf(snippet: Snippet): Stop[] {
  return parseSnippet(snippet).filter((part): part is Stop => typeof part !== 'string');
}
