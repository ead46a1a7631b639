// How a measured row reads, on the terminal and in the document.
import { ROWS } from './limits.mjs';

export const COLUMNS = ['quantity', 'measured', 'must', 'aim', ''];

/**
 * The cells of a row, as plain text. `measured` is `{ value, detail }`, its value null where it was left out. On a `busy`
 * machine the worst samples of any two programs are alike, so that a p99 proves nothing by being met.
 */
export function cells(id, { value, detail }, busy) {
  const row = ROWS[id];
  const limit = number => (number === undefined ? '' : `${row.atLeast ? '>=' : '<='} ${number} ${row.unit}`);
  const doubt = busy && id.endsWith('p99') ? ', but on a busy machine' : '';
  const verdict = value === null ? detail : judge(row, value).replace(/^met/, `met${doubt}`);
  return [row.name, value === null ? '-' : `${digits(value)} ${row.unit}`, limit(row.must), limit(row.aim), verdict];
}

/** "2 of 34 rows miss their must; 1 was not measured." */
export function summary(rows) {
  const all = Object.entries(rows);
  const open = all.filter(([, { value }]) => value === null).length;
  const missed = all.filter(([id, { value }]) => value !== null && !reaches(ROWS[id], value, ROWS[id].must)).length;
  const met = missed > 0 ? `${missed} of ${all.length} rows miss their must` : 'No row misses its must';
  return open > 0 ? `${met}; ${open} not measured.` : `${met}.`;
}

/** "met, 1.20 times as good; aim missed" or "MISSED, 2.10 times the must". */
function judge(row, value) {
  if (row.must === undefined) return '';
  // How many times as good as it must be.
  const margin = row.atLeast ? value / row.must : row.must / value;
  if (!reaches(row, value, row.must)) return `MISSED, ${digits(1 / margin)} times the must`;
  const met = `met, ${digits(margin)} times as good`;
  if (row.aim === undefined) return met;
  return `${met}; aim ${reaches(row, value, row.aim) ? 'met' : 'missed'}`;
}

function reaches({ atLeast }, value, limit) {
  return limit === undefined || (atLeast ? value >= limit : value <= limit);
}

function digits(number) {
  return number >= 100 ? String(Math.round(number)) : number.toFixed(number >= 10 ? 1 : 2);
}

/** The rows in columns of equal width. */
export function terminalTable(rows, busy) {
  const lines = [COLUMNS, ...Object.entries(rows).map(([id, measured]) => cells(id, measured, busy))];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map(line => line[column].length)));
  return lines
    .map(line =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
