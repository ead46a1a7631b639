// A name that belongs to somebody else: a greeting for another person than `to:`, or a company that is not theirs, as they
// stay behind when the last draft is used again.
import * as l10n from '@vscode/l10n';
import { type Draft, fieldValue, recipientFirstName } from '../draft/draft';
import { repair } from '../draft/repair';
import { isSameFirm, isSamePerson } from '../draft/sameName';
import { hitsOf, spanOf } from '../language/analysis';
import { isGeneric } from '../language/lexicon/genericWords';
import { Flag, type Token } from '../language/tokens';
import { replacement } from '../text/edit';
import { quotable, type Span, slice } from '../text/span';
import { defineRule, type Fix, type RuleFinding } from './rule';

export default defineRule({
  id: 'wrong-name',
  summary: 'A name or company that is somebody else’s',
  why: 'Being called by another’s name undoes every kind word that follows, and shows that the message was written for somebody else. It happens to everybody who starts from the last draft.',
  severity: 'error',
  options: {},
  examples: [
    {
      bad: '---\nto: Priya Raman\n---\nHi ⟦Tom⟧, thanks for the invite after the harbour day.',
      message: 'This greets Tom, but the message is to Priya Raman; write “Priya”.',
      fixed: '---\nto: Priya Raman\n---\nHi Priya, thanks for the invite after the harbour day.',
    },
    { good: '---\nto: Priya Raman\n---\nHi Priya, thanks for the invite after the harbour day.' },
    { note: 'Short forms are theirs, too.', good: '---\nto: Elizabeth Marsh\n---\nHi Liz, thanks for the invite!' },
    {
      note: 'So is how they like to be called.',
      good: '---\nto: Wojciech Nowak\nfirst: Voytek\n---\nHi Voytek, thanks!',
    },
    {
      note: 'The contact in common, in place of the reader.',
      bad: '---\nto: Priya Raman\nmutual: Ana Silva\n---\nHi ⟦Ana⟧, thanks for the invite after the harbour day.',
      message: 'This greets Ana, your mutual contact, but the message is to Priya Raman; write “Priya”.',
      fixed: '---\nto: Priya Raman\nmutual: Ana Silva\n---\nHi Priya, thanks for the invite after the harbour day.',
    },
    {
      note: 'A company left from the last draft.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at ⟦Fabrikam⟧.',
      message: 'The front matter says that Priya works at Northwind, not Fabrikam; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind.',
    },
    {
      note: 'The school in the company’s place.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\nschool: Leeds\n---\nHi Priya, wishing you the best with your work at ⟦Leeds⟧.',
      message: 'The front matter says that Priya works at Northwind, not Leeds; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\nschool: Leeds\n---\nHi Priya, wishing you the best with your work at Northwind.',
    },
    {
      note: 'Without a hello, a word after thanks may be anything.',
      good: '---\nto: Priya Raman\n---\nthanks heaps, glad to be here',
    },
    { note: 'A title of honor is no name.', good: '---\nto: Priya Raman\n---\nHi Boss, thanks for the invite!' },
    { note: 'Two are greeted, one of them is she.', good: '---\nto: Priya Raman\n---\nHi Tom and Priya, thanks!' },
    { note: 'In another script nobody can tell.', good: '---\nto: 王小明\n---\nHi Xiaoming, thanks for the invite!' },
    {
      note: 'Some names have full stops in them.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at ⟦J.P. Morgan⟧. Oslo was fun.',
      message: 'The front matter says that Priya works at Northwind, not J.P. Morgan; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind. Oslo was fun.',
    },
    {
      note: 'A short one may end its sentence.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at ⟦IBM⟧. Oslo was fun.',
      message: 'The front matter says that Priya works at Northwind, not IBM; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind. Oslo was fun.',
    },
    {
      note: 'A mark other than the full stop ends a name.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at ⟦St. Olaf⟧, Oslo.',
      message: 'The front matter says that Priya works at Northwind, not St. Olaf; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind, Oslo.',
    },
    {
      note: 'Behind its legal form, and on a new line, a name does not go on.',
      bad: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at ⟦Fabrikam Inc⟧.\nOslo was fun.',
      message: 'The front matter says that Priya works at Northwind, not Fabrikam Inc; write “Northwind”.',
      fixed:
        '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, I look forward to hearing about your work at Northwind.\nOslo was fun.',
    },
    {
      note: 'Front matter that names nobody.',
      good: '---\nto: Dr.\n---\nHi Tom, thanks for the invite! Your talk in Oslo was a joy.',
    },
    {
      note: 'A former employer is no slip.',
      good: '---\nto: Priya Raman\ncompany: Northwind\n---\nHi Priya, your years at Fabrikam must have been a school of their own.',
    },
  ],
  *check(draft) {
    const greeted = wrongGreeting(draft);
    if (greeted) yield greeted;
    yield* wrongCompanies(draft);
  },
});

function wrongGreeting(draft: Draft): RuleFinding | undefined {
  const name = draft.greeting?.name;
  const to = fieldValue(draft, 'to');
  if (!name || !to || !isName(draft, name) || !isPersonName(to)) return undefined;
  const said = quotable(draft.text, name);
  const rightNames = [to, fieldValue(draft, 'first') ?? ''];
  // "Hi Tom and Priya": two are greeted, and one of them is the reader.
  const second = /^ ?(?:and|&|,? ?\+) ?([\p{L}\p{M}'’-]+)/u.exec(draft.text.slice(name.end, name.end + 40))?.[1];
  const greeted = second ? [said, second] : [said];
  if (greeted.some(each => rightNames.some(right => isSamePerson(each, right)))) return undefined;
  const first = recipientFirstName(draft);
  // "to: Dr." names nobody to greet instead.
  if (!first) return undefined;
  const mutual = fieldValue(draft, 'mutual');
  return {
    span: name,
    message:
      mutual && isSamePerson(said, mutual)
        ? l10n.t`This greets ${said}, your mutual contact, but the message is to ${to}; write “${first}”.`
        : l10n.t`This greets ${said}, but the message is to ${to}; write “${first}”.`,
    fixes: () => [
      repair(l10n.t`Replace with “${first}”`, [replacement(name, first)]),
      ...everywhere(draft, name, said, first),
    ],
  };
}

/** The same name further down ("I wondered, Tom, ...", "Tom’s talk") may be the reader, or really Tom: a repair of its own. */
function everywhere({ language, signOff }: Draft, name: Span, said: string, first: string): Fix[] {
  const others = language.tokens.filter(
    ({ word, flags, start, end }) =>
      start >= name.end &&
      word === said.toLowerCase() &&
      flags & Flag.capital &&
      !(flags & Flag.quoted) &&
      !(signOff && end > signOff.span.start),
  );
  if (others.length === 0) return [];
  const edits = [name, ...others].map(({ start, end }) => replacement({ start, end }, first));
  return [repair(l10n.t`Replace “${said}” with “${first}” everywhere`, edits)];
}

/** Only a word right behind a hello is surely meant as a name, and no everyday word: not "thanks heaps", "Hi Boss", "from Oslo". */
function isName({ text, greeting }: Draft, name: Span): boolean {
  const opener = greeting?.opener;
  if (!opener || !TITLED.test(text.slice(opener.end, name.start))) return false;
  const words = slice(text, name).split(/\s+/);
  return !words.some(word => isGeneric(word.toLowerCase()) || FORMS_OF_ADDRESS.has(word));
}

// Nothing between hello and name but a title. Behind Mr or Ms stands a surname, which `to:` may not tell.
const TITLED = /^\s*(?:(?:dr|prof|professor|pastor|father|sister|rev)\.?\s+)?$/i;

const FORMS_OF_ADDRESS = new Set([
  'Boss',
  'Chef',
  'Rockstar',
  'Legend',
  'Champ',
  'Captain',
  'Doc',
  'Coach',
  'Superstar',
]);

/** "Priya Raman", but neither "Raman, Priya" nor an address or another script, which nobody types in a greeting. */
function isPersonName(to: string): boolean {
  return /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(to);
}

/** "your work at Fabrikam": said of where the reader works now, which front matter knows. */
function* wrongCompanies(draft: Draft): Iterable<RuleFinding> {
  const company = fieldValue(draft, 'company');
  if (!company) return;
  const who = recipientFirstName(draft) ?? l10n.t('the recipient');
  for (const hit of hitsOf(draft.language, 'workplace')) {
    const span = nameAt(draft, hit.to - 1);
    const said = slice(draft.text, span);
    if (isSameFirm(said, company) || /^ ?\d/.test(draft.text.slice(span.end, span.end + 2))) continue;
    yield {
      span,
      message: l10n.t('The front matter says that {0} works at {1}, not {2}; write “{1}”.', who, company, said),
      fixes: () => [repair(l10n.t`Replace with “${company}”`, [replacement(span, company)])],
    };
  }
}

/** The capitalised words of a line from token `at` on, with the full stops of "J.P. Morgan" and "St. Olaf", but no other mark. */
function nameAt({ text, language }: Draft, at: number): Span {
  const { tokens } = language;
  const goesOn = ({ word, mark, flags }: Token) =>
    (!mark || (mark === '.' && (word.length === 1 || !(flags & Flag.sentenceEnd)))) && !LEGAL_FORMS.has(word);
  const sameLine = (to: number) => !/[\r\n]/.test(text.slice(tokens[to - 1]!.end, tokens[to]!.start));
  let to = at + 1;
  while (to < tokens.length && tokens[to]!.flags & Flag.capital && goesOn(tokens[to - 1]!) && sameLine(to)) to++;
  return spanOf(language, at, to);
}

const LEGAL_FORMS = new Set(['inc', 'ltd', 'llc', 'plc', 'gmbh', 'corp']);
