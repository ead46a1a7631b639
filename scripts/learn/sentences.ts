// The training sentences: scripts/learn/sentences/*.txt, one file per voice, one item a line: labels, a tab, the sentence. Blank
// lines part the sentences of different messages; `#` starts a remark. A line `# traits: decline` says which traits
// the file was labelled for, where that is not ask, pitch and detail.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TRAITS, type Trait } from '../../server/src/core/language/learned/traits';

export interface Sentence {
  /** The file without `.txt`. */
  readonly voice: string;
  readonly text: string;
  readonly traits: ReadonlySet<Trait>;
  /** What it was labelled for: of any other trait it says nothing. */
  readonly judged: ReadonlySet<Trait>;
}

const FOLDER = join(__dirname, 'sentences');
const USUAL: readonly Trait[] = ['ask', 'pitch', 'detail'];

/** The files of all voices, by name. */
export function voiceFiles(): string[] {
  return readdirSync(FOLDER)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => join(FOLDER, name));
}

/** All sentences, by file name and line. Throws on a line that is not of the form. */
export function readSentences(): Sentence[] {
  return voiceFiles().flatMap(readVoice);
}

function readVoice(file: string): Sentence[] {
  const voice = /([^\\/]+)\.txt$/.exec(file)![1]!;
  const content = readFileSync(file, 'utf8');
  const named = /^# traits: (.+)$/m.exec(content)?.[1]?.split(' ');
  const judged = new Set((named ?? USUAL) as Trait[]);
  return content.split('\n').flatMap((line, i) => {
    if (!line.trim() || line.startsWith('#')) return [];
    const [labels = '', text = '', ...rest] = line.split('\t');
    const traits = labels === '-' ? [] : labels.split('+');
    const right = traits.every(trait => (TRAITS as readonly string[]).includes(trait) && judged.has(trait as Trait));
    if (!text || rest.length > 0 || !right) throw new Error(`${voice}.txt:${i + 1}: cannot read “${line}”.`);
    return [{ voice, text: text.trim(), traits: new Set(traits as Trait[]), judged }];
  });
}
