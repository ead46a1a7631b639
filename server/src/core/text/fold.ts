// Names made comparable: lower case, no accents, no marks. For finding and comparing, never for showing.

// Letters that no decomposition takes apart, as people without them on their keyboard type them.
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a name, lower case and without accents: "Łukasz Żak-O’Brien" gives `lukasz zak o brien`, as a list. */
export function foldedWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The text in lower case and without accents; all else stays, line breaks as well. */
export function fold(text: string): string {
  // Most letters of most names are plain and need none of the work below.
  return text.toLowerCase().replace(/[\u0080-\uffff]+/g, foldRun);
}

function foldRun(run: string): string {
  return run
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłđðþßæœı]/g, letter => PLAIN[letter]!);
}
