// The manifest as an English editor reads it: every `%key%` of package.json with its text.
import manifestWithKeys from '../../package.json';
import english from '../../package.nls.json';

type Texts = Readonly<Record<string, string>>;

/** Puts the texts into a copy of a value; a key without a text stays as it is. */
export function resolveTexts<T>(value: T, texts: Texts): T {
  const resolved = JSON.stringify(value).replace(/"%([\w.-]+)%"/g, (all, key) => JSON.stringify(texts[key]) ?? all);
  return JSON.parse(resolved);
}

export const manifest = resolveTexts(manifestWithKeys, english);
