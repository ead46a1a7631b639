// Ways to break a rule: its source with one thing in it said wrong.

export interface Mutant {
  /** What is broken, and where: "line 72: === becomes !==". */
  readonly what: string;
  readonly source: string;
}

/** What stands in the place of what. */
const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '&&': '||',
  '||': '&&',
  'if (': 'if (false && ',
};
/** What may be swapped; or a comment, a text or a regular expression, in which nothing is. Types have no blanks around `<`. */
const PARTS =
  /\/\/.*|\/\*(?:.|\n)*?\*\/|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|(?<=[(=!&|:] ?)\/(?:\\.|[^/\\\n])+\/|(?<= )([!=]==|[<>]=?|&&|\|\|)(?= )|\b(if \()/g;
/** These lines only spare work: whatever they say, the findings are the same, and there is nothing for a test to see. */
export const SPARING_LINES: readonly string[] = [
  'if (draft.text.length <= limit || typedText(draft).length <= limit) return;',
  'if (!text.includes(HALF)) return;',
];
const CHECK = /^ {2}\*check\(.*\) \{\n/m;
const FINDING = `yield { span: { start: 0, end: 1 }, message: 'A mutant was here.' };\n`;

/** The mutants of a rule: one finds nothing, one finds something everywhere, and in each other one operator is swapped. */
export function mutantsOf(rule: string): Mutant[] {
  const check = CHECK.exec(rule);
  if (!check) throw new Error('This rule has no check that mutants could be made of.');
  const body = check.index + check[0].length;
  return [
    { what: 'finds nothing', source: spliced(rule, body, 'return;\n') },
    { what: 'finds something everywhere', source: spliced(rule, body, FINDING) },
    ...swaps(rule, body),
  ];
}

function swaps(rule: string, from: number): Mutant[] {
  return [...rule.slice(from).matchAll(PARTS)].flatMap(({ 0: part, 1: operator, 2: condition, index }) => {
    const swapped = SWAPS[operator ?? condition ?? ''];
    if (!swapped) return [];
    const at = from + index;
    const above = rule.slice(0, at).split('\n').length - 1;
    if (SPARING_LINES.includes(rule.split('\n')[above]!.trim())) return [];
    const what = `line ${above + 1}: ${part} becomes ${swapped}`;
    return [{ what, source: spliced(rule, at, swapped, part.length) }];
  });
}

function spliced(text: string, at: number, added: string, removed = 0): string {
  return text.slice(0, at) + added + text.slice(at + removed);
}
