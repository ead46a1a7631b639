// A CSV file as rows of cells, whoever saved it last: LinkedIn, or a spreadsheet with its own separator.
import Papa from 'papaparse';
import { lineEnd, lineStart, nextLine } from '../text/lines';
import { type Header, headerOf } from './columns';

export interface HeaderRow {
  readonly header: Header;
  /** The cells as written. */
  readonly cells: readonly string[];
  readonly separator: string;
  /** The offset of the line below it. */
  readonly end: number;
}

/** What a spreadsheet may put between cells; the comma is LinkedIn's. */
const SEPARATORS = [',', ';', '\t'] as const;

/** LinkedIn writes three or four lines above the header. */
export const MOST_LINES_ABOVE = 50;
const LONGEST_HEADER = 2000;

/** The header row, wherever it stands among the first lines, and with whatever above it. */
export function findHeader(text: string): HeaderRow | undefined {
  let at = 0;
  for (let line = 0; line < MOST_LINES_ABOVE && at < text.length; line++) {
    const end = nextLine(text, at);
    const row = text.slice(at, Math.min(lineEnd(text, at), at + LONGEST_HEADER));
    for (const separator of SEPARATORS) {
      if (!row.includes(separator)) continue;
      const cells = parse(row, separator).data[0] ?? [];
      const header = headerOf(cells);
      if (header) return { header, cells, separator, end };
    }
    at = end;
  }
  return undefined;
}

export interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** The offset of the first quotation mark that nothing closes. */
  readonly unclosed?: number;
}

/**
 * The rows below the header. A quotation mark that is never closed, or that swallows other rows, costs only the line on
 * which it stands. `text` has `\n` for every line break.
 */
export function readRows(
  text: string,
  { cells, separator, end }: Pick<HeaderRow, 'cells' | 'separator' | 'end'>,
): Rows {
  const parts: string[][][] = [];
  let unclosed: number | undefined;
  let at = end;
  for (let repairs = 0; at < text.length; repairs++) {
    const { data, errors } = parse(text.slice(at), separator);
    // A row is looked at once, however many quotation marks it has.
    const bad = errors.find(
      ({ code, row }, i) =>
        code === 'MissingQuotes' || (row !== errors[i - 1]?.row && !isWhole(data[row], separator, cells.length)),
    );
    const opened = bad ? at + bad.index - 1 : text.length;
    if (bad) unclosed ??= opened;
    if (!bad || repairs === MOST_REPAIRS) {
      parts.push(data);
      break;
    }
    const row = text.slice(lineStart(text, opened), lineEnd(text, opened));
    parts.push(data.slice(0, bad.row), [row.split(separator).map(cell => cell.replaceAll('"', ''))]);
    at = nextLine(text, opened);
  }
  return { rows: parts.flat(), ...(unclosed !== undefined && { unclosed }) };
}

/** Each repair reads the rest of the file again. */
const MOST_REPAIRS = 10;

interface QuoteError {
  readonly row: number;
  /** Just behind the quotation mark that opened the cell. */
  readonly index: number;
  readonly code: string;
}

/** Of a row with a quotation mark too many: whether it came out with all its cells, and swallowed no other row. */
function isWhole(row: readonly string[] | undefined, separator: string, width: number): boolean {
  const holdsRow = (cell: string) => cell.includes('\n') && cell.split(separator).length >= width;
  return row?.length === width && !row.some(holdsRow);
}

function parse(text: string, delimiter: string): { readonly data: string[][]; readonly errors: readonly QuoteError[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
  return { data, errors: errors.map(({ code, row = 0, index = 1 }) => ({ code, row, index })) };
}
