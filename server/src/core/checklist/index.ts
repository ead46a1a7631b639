// Whether a message is ready, point by point: what is done, what stands against it, and why. Never a score.
import * as l10n from '@vscode/l10n';
import type { Config } from '../config';
import { type Draft, recipientFirstName } from '../draft/draft';
import { personalDetail, writtenDetail } from '../draft/personal';
import { wordCount } from '../length';
import { type Finding, SEVERITIES } from '../rules/rule';
import { firstWords } from '../text/excerpt';
import { type Span, slice } from '../text/span';
import { type CheckId, REASONS, type Read } from './reasons';
import { silenceOf } from './silence';

export type { CheckId } from './reasons';

/** `open`: an error or a warning stands against it; `advice`: only milder things; `off`: nobody looks, as the user wished. */
export type CheckState = 'done' | 'open' | 'advice' | 'off';

export interface Check {
  readonly id: CheckId;
  /** What is wanted: "Greets Priya by name". The same in every state. */
  readonly label: string;
  readonly state: CheckState;
  /** One sentence: what the state rests on. */
  readonly reason: string;
  /** What stands against it, the most severe first. */
  readonly findings: readonly Finding[];
}

/** The rules that each point sums up, in order; together they are all there are. */
export const CHECK_RULES: Readonly<Record<CheckId, readonly string[]>> = {
  greeting: ['missing-greeting', 'wrong-name'],
  personal: ['missing-personalization', 'wrong-name'],
  slots: ['unfilled-placeholder'],
  ask: ['favor-asking'],
  pitch: ['solicitation'],
  tone: ['stiff-salutation', 'formal-language', 'stock-phrase', 'missing-thanks', 'curt-decline'],
  length: ['excess-length', 'over-channel-limit'],
  form: ['plain-text-markup', 'bulk-duplicate', 'invalid-front-matter', 'unused-disable'],
};

/**
 * The points in their order, `form` only where something was found there. Before there is a message, nothing can be said
 * of it: then the list is empty but for `form`. Linear in the text.
 */
export function checklist(draft: Draft, findings: readonly Finding[], config: Config): Check[] {
  const detail = writtenDetail(draft) ?? personalDetail(draft);
  const against = groupFindings(draft, findings, detail);
  const read: Read = { draft, config, who: readerName(draft, against.greeting), detail };
  const ids = Object.keys(CHECK_RULES) as CheckId[];
  const isWritten = wordCount(draft) > 0;
  const shown = (id: CheckId) => (id === 'form' ? against.form.length > 0 : isWritten);
  return ids.filter(shown).map(id => {
    const found = [...against[id]].sort((a, b) => rank(a) - rank(b));
    return { id, label: LABELS[id](read.who), ...judge(read, id, found[0]), findings: found };
  });
}

const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);

const LABELS: Readonly<Record<CheckId, (who: string | undefined) => string>> = {
  greeting: who => (who ? l10n.t`Greets ${who} by name` : l10n.t('Greets the reader by name')),
  personal: who => (who ? l10n.t`Says something about ${who}` : l10n.t('Says something about the reader')),
  slots: () => l10n.t('Leaves no slot open'),
  ask: () => l10n.t('Asks for no favor'),
  pitch: () => l10n.t('Sells nothing'),
  tone: () => l10n.t('Sounds warm and plain'),
  length: () => l10n.t('Is short enough to be read at once'),
  form: () => l10n.t('Has its front matter and markup in order'),
};

function readerName(draft: Draft, greetingFindings: readonly Finding[]): string | undefined {
  const { text, greeting } = draft;
  // Against a right name there is no finding: "Dear President" has an office in its place.
  const greeted = greeting?.name && greetingFindings.length === 0 ? slice(text, greeting.name) : undefined;
  const name = recipientFirstName(draft) ?? greeted;
  return name && firstWords(name);
}

function groupFindings(draft: Draft, findings: readonly Finding[], detail: Span | undefined) {
  const ids = Object.keys(CHECK_RULES) as CheckId[];
  const groups = Object.fromEntries(ids.map(id => [id, [] as Finding[]])) as Record<CheckId, Finding[]>;
  for (const finding of findings) for (const id of checksOf(draft, finding, detail)) groups[id].push(finding);
  return groups;
}

/** A slot stands against more than one point where it keeps the place of the name or of the personal word. */
function checksOf(
  { greeting }: Draft,
  { ruleId, span: { start } }: Pick<Finding, 'ruleId' | 'span'>,
  detail: Span | undefined,
): readonly CheckId[] {
  if (ruleId === 'unfilled-placeholder') {
    const isName = greeting?.slot?.span.start === start;
    const isDetail = detail?.start === start;
    return ['slots', ...(isName ? (['greeting'] as const) : []), ...(isDetail ? (['personal'] as const) : [])];
  }
  if (ruleId === 'wrong-name') return [greeting && start < greeting.end ? 'greeting' : 'personal'];
  return CHECK_OF.get(ruleId) ?? [];
}

const CHECK_OF = new Map(
  (Object.keys(CHECK_RULES) as CheckId[]).flatMap(id => CHECK_RULES[id].map(ruleId => [ruleId, [id]] as const)),
);

/** What is found against a point decides; else what the rules were allowed to see, and then what the draft has. */
function judge(read: Read, id: CheckId, worst: Finding | undefined): Pick<Check, 'state' | 'reason'> {
  if (worst) {
    const stands = worst.severity === 'error' || worst.severity === 'warning';
    return { state: stands ? 'open' : 'advice', reason: worst.message };
  }
  const { draft, config } = read;
  const counts = (ruleId: string, place: Span) => checksOf(draft, { ruleId, span: place }, read.detail).includes(id);
  const silence = silenceOf(draft, config, CHECK_RULES[id], counts);
  if (silence.blind) return { state: 'off', reason: sentence(silence.clauses) };
  const { lacking, clause } = REASONS[id](read);
  if (!lacking) return { state: 'done', reason: sentence([clause, ...silence.clauses]) };
  return silence.clauses.length > 0
    ? { state: 'off', reason: sentence(silence.clauses) }
    : { state: 'advice', reason: sentence([clause]) };
}

function sentence(clauses: readonly string[]): string {
  const all = clauses.join('; ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}
