// The message as its reader will see it: the request that it answers, and the plain text with the findings marked in it.
import type { Config } from './config';
import type { Draft } from './draft/draft';
import { folded } from './draft/message';
import { type MessageRun, placedText } from './draft/messagePlace';
import { describeCharacters, measure } from './length';
import type { Finding } from './rules/rule';
import { recipientOf, summaryOf } from './status';
import { groupedBy } from './text/group';
import { firstIndex } from './text/search';
import { type Span, slice } from './text/span';

/** A stretch of the plain text that comes from one stretch of the draft, with the same findings all along. */
export interface PreviewSegment {
  readonly text: string;
  /** What it was made of: as long as `text`, but for words that stand for an address or a list mark. */
  readonly span: Span;
  /** Which of the findings concern it, by index; in their order. */
  readonly findings: readonly number[];
}

export interface Preview {
  /** The recipient’s name, by the front matter or else the greeting. */
  readonly recipient?: string;
  /** The request quoted above the message, without the marks. */
  readonly request?: string;
  /** Their texts in a row are exactly the plain text of the message. */
  readonly segments: readonly PreviewSegment[];
  /** UTF-16 units of the plain text. */
  readonly characters: number;
  /** What the channel takes, by the settings. */
  readonly limit: number;
  /** "388 of 8,000 characters" */
  readonly lengthText: string;
  /** "Ready to send", "2 things open", "No message yet" */
  readonly summary: string;
}

/**
 * Shows a draft with the findings of `lint`. A finding with nothing of the message in its span, such as one in the front
 * matter, is in no segment. Linear in the text, for findings that do not lie in each other without end.
 */
export function preview(draft: Draft, findings: readonly Finding[], config: Config): Preview {
  const { text, runs } = placedText(draft);
  const recipient = recipientOf(draft);
  const request = requestAbove(draft);
  const length = measure(draft, config);
  const open = findings.filter(({ severity }) => severity === 'error' || severity === 'warning');
  return {
    ...(recipient !== undefined && { recipient }),
    ...(request !== '' && { request }),
    segments: segmentsOf(text, runs, findings),
    characters: length.characters,
    limit: length.limit,
    lengthText: describeCharacters(length),
    summary: summaryOf(length, open.length),
  };
}

const QUOTE_MARKS = /^ {0,3}(?:>[ \t]?)+/gm;

function requestAbove({ text, zones, body }: Draft): string {
  const isAbove = ({ start }: Span) => start <= body.start || body.end <= body.start;
  const quotes = zones.filter(({ kind, span }) => kind === 'quote' && isAbove(span));
  return folded(quotes.map(({ span }) => slice(text, span).replace(QUOTE_MARKS, '')).join('\n\n'));
}

function segmentsOf(text: string, runs: readonly MessageRun[], findings: readonly Finding[]): PreviewSegment[] {
  const marks = findings.flatMap(({ span }, index) => {
    const place = spanInText(runs, span);
    return place ? [{ index, ...place }] : [];
  });
  const starting = groupedBy(marks, ({ start }) => start);
  const ending = groupedBy(marks, ({ end }) => end);
  const edges = [...new Set([...starting.keys(), ...ending.keys()])].sort((a, b) => a - b);
  const current = new Set<number>();
  const segments: PreviewSegment[] = [];
  let next = 0;
  for (const run of runs) {
    for (let at = run.plain.start; at < run.plain.end; ) {
      while (next < edges.length && edges[next]! <= at) {
        for (const { index } of ending.get(edges[next]!) ?? []) current.delete(index);
        for (const { index } of starting.get(edges[next]!) ?? []) current.add(index);
        next++;
      }
      const end = Math.min(run.plain.end, edges[next] ?? run.plain.end);
      const found = [...current].sort((a, b) => a - b);
      segments.push({ text: text.slice(at, end), span: sourceOf(run, { start: at, end }), findings: found });
      at = end;
    }
  }
  return segments;
}

/** Where in the plain text a span of the draft shows; undefined where nothing of it does. */
function spanInText(runs: readonly MessageRun[], span: Span): Span | undefined {
  const first = runs[firstIndex(runs.length, index => runs[index]!.source.end <= span.start)];
  const last = runs[firstIndex(runs.length, index => runs[index]!.source.start < span.end) - 1];
  if (!first || !last) return undefined;
  const start = first.typed ? first.plain.start + Math.max(0, span.start - first.source.start) : first.plain.start;
  const end = last.typed ? last.plain.end - Math.max(0, last.source.end - span.end) : last.plain.end;
  return start < end ? { start, end } : undefined;
}

function sourceOf({ plain, source, typed }: MessageRun, { start, end }: Span): Span {
  const offset = source.start - plain.start;
  return typed ? { start: start + offset, end: end + offset } : source;
}
