// Names for new draft files. Nothing of VS Code is needed to find one.

const ENDING = '.invite.md';
const LONGEST = 60; // characters

/** `priya-raman.invite.md` for “Priya Raman”, with a number where the folder has that name already. */
export function freeFileName(person: string, taken: readonly string[]): string {
  // On some systems, two names that differ in case only are one.
  const names = new Set(taken.map(name => name.toLowerCase().normalize()));
  const base = slug(person) || 'reply';
  let name = base;
  for (let number = 2; names.has(name + ENDING); number++) name = `${base}-${number}`;
  return name + ENDING;
}

/** Letters and digits in lower case, Latin ones without accents, joined by hyphens. The letters of any script stay. */
function slug(person: string): string {
  return [
    ...person
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’ʼ]+/g, '')
      .normalize(),
  ]
    .slice(0, LONGEST)
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
