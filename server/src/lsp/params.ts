// Params of our own requests: any client may send anything, and what is no proper request is refused with a sentence.
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

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

export const refuse = (sentence: string): Refused => new ResponseError(ErrorCodes.InvalidParams, sentence);
