// Bytes to text and back, and offsets to lines and columns, for the command line.

/** A file as text. A byte order mark is kept apart, as editors do, so that columns agree with what they show. */
export interface TextFile {
  readonly text: string;
  readonly bom: boolean;
}

/** A place as people count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const BOM = '\ufeff';
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8 bytes; undefined where they are not UTF-8. */
export function decode(bytes: Uint8Array): TextFile | undefined {
  try {
    const text = decoder.decode(bytes);
    const bom = text.startsWith(BOM);
    return { text: bom ? text.slice(BOM.length) : text, bom };
  } catch {
    return undefined;
  }
}

export function encode({ text, bom }: TextFile): Uint8Array {
  return new TextEncoder().encode(bom ? BOM + text : text);
}

/** A function from an offset of `text` to its line and column. CRLF, LF and lone CR all end a line. */
export function locator(text: string): (offset: number) => Position {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
