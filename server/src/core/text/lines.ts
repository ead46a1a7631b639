// Line ends of a text, found from an offset. CRLF, LF and lone CR all end a line.

/** The offset at which the line of `offset` begins. */
export function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The offset just before the line break that ends the line of `offset`, or the text's end. */
export function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The offset just after the line break that ends the line of `offset`, or the text's end. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  if (text.startsWith('\r\n', end)) return end + 2;
  return Math.min(end + 1, text.length);
}

/** The text's own line break, for text that an edit adds: that of its first line, else `\n`. */
export function newlineOf(text: string): string {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
