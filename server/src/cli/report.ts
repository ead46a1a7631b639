// Results -> text for people, or JSON for tools. The shape of the JSON is a promise: docs/cli.md describes it.
import { createColors } from 'picocolors';
import type { Severity } from '../core';
import { SEVERITIES } from '../core/rules/rule';
import type { Trouble } from './io';
import type { Position } from './text';

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** UTF-16 offsets into the draft, half-open, not counting a byte order mark. */
  readonly start: number;
  readonly end: number;
  readonly from: Position;
  readonly to: Position;
  /** Whether `--fix` would repair it. */
  readonly fixable: boolean;
  /** Other drafts that belong to it, by the path that the report has for them. */
  readonly related?: readonly { readonly path: string; readonly message: string }[];
}

export interface Result {
  /** As it is shown to the user. */
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** How many fixes `--fix` has applied. */
  readonly fixed: number;
}

type Counts = Readonly<Record<Severity, number>>;

export function textReport(results: readonly Result[], color: boolean): string {
  if (results.length === 0) return '';
  const blocks = results.filter(({ findings }) => findings.length > 0).map(result => textBlock(result, color));
  return [...blocks, textSummary(results, color)].join('\n');
}

export function jsonReport(results: readonly Result[], troubles: readonly Trouble[], version: string): string {
  const findings = results.flatMap(result => result.findings);
  const report = {
    format: 1,
    version,
    files: results.map(({ path, fixed, findings }) => ({ path, fixed, findings: findings.map(jsonFinding) })),
    troubles,
    summary: {
      files: results.length,
      findings: findings.length,
      ...counts(findings),
      fixable: findings.filter(({ fixable }) => fixable).length,
      fixed: totalFixed(results),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Text from a draft or a path, safe to print: control and direction characters could act on the terminal. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd');
}

function jsonFinding({ from, to, ...finding }: ReportedFinding): object {
  return { ...finding, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function textBlock({ path, findings }: Result, color: boolean): string {
  const colors = createColors(color);
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    information: colors.blue,
    hint: colors.gray,
  };
  const rows = findings.map(finding => ({
    ...finding,
    place: `${printable(path)}:${finding.from.line}:${finding.from.column}`,
  }));
  const place = longest(rows.map(row => row.place));
  const severity = longest(rows.map(row => row.severity));
  return rows
    .map(row =>
      [
        row.place.padEnd(place),
        paint[row.severity](row.severity.padEnd(severity)),
        printable(row.message),
        colors.dim(row.rule),
      ].join('  '),
    )
    .map(line => `${line}\n`)
    .join('');
}

/** Not `Math.max(...)`: a call takes only so many arguments, and a draft can have more findings than that. */
function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

function textSummary(results: readonly Result[], color: boolean): string {
  const { bold, green } = createColors(color);
  const findings = results.flatMap(result => result.findings);
  const fixable = findings.filter(finding => finding.fixable).length;
  const fixed = totalFixed(results);
  const sentences = fixed > 0 ? [`${plural(fixed, 'fix', 'fixes')} applied.`] : [];
  if (findings.length === 0) {
    sentences.push(`${plural(results.length, 'draft')}, nothing found.`);
    return `${green(sentences.join(' '))}\n`;
  }
  const touched = results.filter(result => result.findings.length > 0).length;
  const of = touched === results.length ? '' : `${touched} of `;
  sentences.push(
    `${plural(findings.length, 'finding')} in ${of}${plural(results.length, 'draft')} (${listed(counts(findings))}).`,
  );
  if (fixable > 0) sentences.push(`${fixable} fixable with --fix.`);
  return `${bold(sentences.join(' '))}\n`;
}

function counts(findings: readonly ReportedFinding[]): Counts {
  const of = (severity: Severity) => findings.filter(finding => finding.severity === severity).length;
  return { error: of('error'), warning: of('warning'), information: of('information'), hint: of('hint') };
}

/** "1 error, 2 warnings": what there is, the gravest first. */
function listed(counted: Counts): string {
  return SEVERITIES.filter(severity => counted[severity] > 0)
    .map(severity =>
      severity === 'information' ? `${counted[severity]} information` : plural(counted[severity], severity),
    )
    .join(', ');
}

function totalFixed(results: readonly Result[]): number {
  return results.reduce((sum, { fixed }) => sum + fixed, 0);
}

function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
