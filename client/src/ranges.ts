// Places as plain data, from the protocol or our own bookkeeping, as the editor's own.
import { Range } from 'vscode';
import type { Span } from './places';

export function toRange({ start, end }: Span): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
