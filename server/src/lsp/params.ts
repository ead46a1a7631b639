// Params of our own requests: any client may send anything, and what is no proper request is refused with a sentence.
import type { Position, Range } from 'vscode-languageserver';
import { ErrorCodes, ResponseError } from './library';

export type Refused = ResponseError<never>;

export const isText = (value: unknown): value is string => typeof value === 'string';

/** The properties of whatever was sent; none where it has none. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** The URI of `{ textDocument: { uri } }`. */
export function uriIn(params: unknown): string | undefined {
  const { uri } = asRecord(asRecord(params).textDocument);
  return isText(uri) ? uri : undefined;
}

export const isPosition = (value: unknown): value is Position => {
  const { line, character } = asRecord(value);
  return isCount(line) && isCount(character);
};

export const isRange = (value: unknown): value is Range => {
  const { start, end } = asRecord(value);
  return isPosition(start) && isPosition(end);
};

const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

/** The parts of a request's params, and what makes one proper. */
const PARTS = {
  textDocument: (value: unknown) => isText(asRecord(value).uri),
  position: isPosition,
  positions: (value: unknown) => Array.isArray(value) && value.every(isPosition),
  range: isRange,
  newName: isText,
  context(value: unknown) {
    const { only } = asRecord(value);
    return (
      value === asRecord(value) && (only === undefined || only === null || (Array.isArray(only) && only.every(isText)))
    );
  },
};
export type Part = keyof typeof PARTS;

/** The refusal of params that lack one of the parts; undefined where all are proper. What they have beside is ignored. */
export function refusalOf(params: unknown, parts: readonly Part[]): Refused | undefined {
  const given = asRecord(params);
  const wrong = parts.find(part => !PARTS[part](given[part]));
  return wrong && refuse(`“${wrong}” is missing, or not what the protocol says it is.`);
}

export const refuse = (sentence: string): Refused => new ResponseError(ErrorCodes.InvalidParams, sentence);
