// Long stretches of a draft made short, to name or quote them by.

/** Characters of a name in a list. */
export const NAME_LENGTH = 40;

/** The first words of a text on one line, cut at a word where there is one; about `most` characters. */
export function firstWords(text: string, most = NAME_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const space = line.lastIndexOf(' ', most);
  if (space > most / 2) return `${line.slice(0, space)} …`;
  // Half of a surrogate pair would show as a replacement character.
  return `${line.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}
