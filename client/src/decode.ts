// Bytes of a text file as a string. LinkedIn writes UTF-8; what a spreadsheet saves again may be anything.

const UTF8 = 'utf-8';
/** What Windows calls ANSI, as Excel writes it for “CSV (Comma delimited)”. */
const ANSI = 'windows-1252';

/** The text without its byte order mark. Never fails: bytes that no encoding explains become other characters. */
export function decode(bytes: Uint8Array): string {
  const marked = encodingOfMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder(UTF8, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(ANSI).decode(bytes);
  }
}

function encodingOfMark([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}
