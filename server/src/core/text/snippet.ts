// Snippet syntax (LSP and VS Code) read as plain text, for editors that have no tab stops and for judging a snippet's words.

/** The text of a snippet with every stop left at its default: `Hi ${1:[name]},$0` gives `Hi [name],`. */
export function plainSnippet(snippet: string): string {
  return render(snippet, 0, false).text;
}

interface Rendered {
  readonly text: string;
  /** Where reading stopped: the closing brace of a default, or the end. */
  readonly at: number;
}

const STOP = /\$(?:(\w+)|\{(\w+)([:|}/]))/y;

function render(snippet: string, from: number, inDefault: boolean): Rendered {
  let text = '';
  let at = from;
  while (at < snippet.length && !(inDefault && snippet[at] === '}')) {
    STOP.lastIndex = at;
    const stop = STOP.exec(snippet);
    if (stop) {
      const value = defaultOf(snippet, STOP.lastIndex, stop[3]);
      text += value.text;
      at = value.at;
    } else {
      if (snippet[at] === '\\' && /[\\$}]/.test(snippet[at + 1] ?? '')) at++;
      text += snippet[at++];
    }
  }
  return { text, at };
}

/** What stands for a stop that opened with `sign`, read from just behind that sign. */
function defaultOf(snippet: string, from: number, sign: string | undefined): Rendered {
  if (sign === ':') {
    const inner = render(snippet, from, true);
    return { text: inner.text, at: inner.at + 1 };
  }
  if (sign === '|') {
    const [choices] = /^(?:\\.|[^|\\])*/s.exec(snippet.slice(from))!;
    const [first] = /^(?:\\.|[^,\\])*/s.exec(choices)!;
    return { text: first.replace(/\\(.)/gs, '$1'), at: from + choices.length + '|}'.length };
  }
  if (sign === '/') {
    const end = snippet.indexOf('}', from);
    return { text: '', at: end < 0 ? snippet.length : end + 1 };
  }
  return { text: '', at: from };
}
