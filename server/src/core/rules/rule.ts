// What a rule is. One rule = one file = id, docs, severity, options, examples, check and fixes.
import type { DisableComment, NamedRule } from '../draft/disableComments';
import type { Draft } from '../draft/draft';
import type { Facts } from '../draft/fields';
import type { Edit } from '../text/edit';
import type { Span } from '../text/span';

export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A repair as data. `safe` = no meaning can change, so fix-all and `--fix` may apply it unasked. */
export interface Fix {
  /** An imperative that says what happens: "Replace with “Hi Priya,”". */
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly span: Span;
  readonly message: string;
  /** The draft of the place where that is another one, as a `Twin` names it; its span is then the very start. */
  readonly uri?: string;
}

/** What a rule found, in the rule's own words. `lint` adds the id and the severity. */
export interface RuleFinding {
  readonly span: Span;
  /** One friendly sentence: what is there, then what to do. The why belongs in the rule's `why`. */
  readonly message: string;
  /** Milder or stronger than the rule's default for this case; a user's own setting beats it. */
  readonly severity?: Severity;
  /** The text is merely superfluous, so an editor may fade it. */
  readonly unnecessary?: boolean;
  readonly related?: readonly Related[];
  /**
   * At most three, the preferred one first. A function, so that a keystroke never pays for repairs nobody asked for.
   * `facts` is what the user's contacts know of the recipient.
   */
  readonly fixes?: (facts?: Facts) => readonly Fix[];
}

export interface Finding extends RuleFinding {
  readonly ruleId: string;
  readonly severity: Severity;
}

/** Field by field: a rule's findings have many shapes, and to spread each of them costs more than many a rule. */
export function stamped(found: RuleFinding, ruleId: string, severity: Severity): Finding {
  const { span, message, unnecessary, related, fixes } = found;
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = { ruleId, severity, span, message };
  if (unnecessary !== undefined) finding.unnecessary = unnecessary;
  if (related) finding.related = related;
  if (fixes) finding.fixes = fixes;
  return finding;
}

/** One option of a rule: a whole number. */
export interface OptionSpec {
  readonly default: number;
  /** One sentence for the settings editor. */
  readonly summary: string;
  readonly minimum: number;
  readonly maximum?: number;
}

export type Options = { readonly [name: string]: number };

/** Another draft that says the same, to somebody else. */
export interface Twin {
  /** A URI in an editor, a path on the command line. */
  readonly uri: string;
  /** What a message calls the draft. */
  readonly label: string;
  readonly recipient: string;
  /** Word for word, but for what differs from reader to reader anyway. */
  readonly exact: boolean;
}

/** A disable comment of which at least a part does nothing. */
export interface UnusedComment {
  readonly comment: DisableComment;
  /** Nothing of it does anything. */
  readonly whole: boolean;
  /** The ids for which there is nothing to silence. */
  readonly idle: readonly NamedRule[];
  /** What stands where an id belongs and is none, with the one that was likely meant. */
  readonly unknown: readonly (NamedRule & { readonly meant: string | undefined })[];
}

/** What can be told of a draft only by looking at more than the draft. */
export interface Surroundings {
  /** Empty where nobody has looked for them. */
  readonly twins: readonly Twin[];
  /** Looks at what the rules before this one have found. */
  unusedComments(): readonly UnusedComment[];
}

/** A draft that the rule likes, or one that it does not, with the range marked ⟦…⟧. Shown in hovers and docs, run as tests. */
export type Example<O> = {
  readonly options?: Partial<O>;
  /** What the pair shows, where it is not obvious. */
  readonly note?: string;
  /** Another draft beside this one, in `other.invite.md`. */
  readonly beside?: string;
} & (
  | { readonly good: string }
  | {
      /** Exactly one finding of this rule, at the marked range. */
      readonly bad: string;
      readonly message: string;
      readonly severity?: Severity;
      /** The text after the first fix; the rule is silent on it. */
      readonly fixed?: string;
    }
);

// biome-ignore lint/complexity/noBannedTypes: {} is the right default here: a rule without options.
export interface Rule<O extends Options = {}> {
  /** Kebab-case, equal to the file's name; the diagnostic code, the setting and the docs anchor. Never changes. */
  readonly id: string;
  /** One line without a full stop: table row and hover title. */
  readonly summary: string;
  /** One to three sentences: what happens on the reader's side, and which of the guide's advice the rule stands for. */
  readonly why: string;
  readonly severity: Severity;
  readonly options: { readonly [K in keyof O]: OptionSpec };
  /** At least one good and one bad; the first of each is the one that the hover shows. */
  readonly examples: readonly Example<O>[];
  /** A pure function of its arguments. Hardly any rule needs more than the draft and the options. */
  check(draft: Draft, options: O, surroundings?: Surroundings): Iterable<RuleFinding>;
}

/** Identity; exists so that a rule file infers its option types. */
// biome-ignore lint/complexity/noBannedTypes: see Rule.
export function defineRule<O extends Options = {}>(rule: Rule<O>): Rule<O> {
  return rule;
}

/** A rule in a list of different rules: its options are whatever `config` resolved for it. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds rules of different option types; config keeps each its own.
export type AnyRule = Rule<any>;
