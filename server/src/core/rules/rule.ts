// What a rule is. One rule = one file = id, docs, severity, options, examples, check and fixes.
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

/** What a rule found, in the rule's own words. `lint` adds the id and the severity. */
export interface RuleFinding {
  readonly span: Span;
  /** One friendly sentence: what is there, then what to do. The why belongs in the rule's `why`. */
  readonly message: string;
  /** Milder or stronger than the rule's default for this case; a user's own setting beats it. */
  readonly severity?: Severity;
  /** The text is merely superfluous, so an editor may fade it. */
  readonly unnecessary?: boolean;
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
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

export type OptionValue = number | boolean | readonly string[];

/** One option of a rule; its JSON type follows from the default. */
export interface OptionSpec<T extends OptionValue = OptionValue> {
  readonly default: T;
  /** One sentence for the settings editor. */
  readonly summary: string;
  /** Smallest and largest value of a number. */
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Options = { readonly [name: string]: OptionValue };

/** A draft that the rule likes, or one that it does not, with the range marked ⟦…⟧. Shown in hovers and docs, run as tests. */
export type Example<O> = {
  readonly options?: Partial<O>;
  /** What the pair shows, where it is not obvious. */
  readonly note?: string;
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
  readonly options: { readonly [K in keyof O]: OptionSpec<Widen<O[K]>> };
  /** At least one good and one bad; the first of each is the one that the hover shows. */
  readonly examples: readonly Example<O>[];
  /** A pure function of the draft and the options. */
  check(draft: Draft, options: O): Iterable<RuleFinding>;
}

type Widen<T> = T extends number
  ? number
  : T extends boolean
    ? boolean
    : T extends readonly string[]
      ? readonly string[]
      : never;

/** Identity; exists so that a rule file infers its option types. */
// biome-ignore lint/complexity/noBannedTypes: see Rule.
export function defineRule<O extends Options = {}>(rule: Rule<O>): Rule<O> {
  return rule;
}

/** A rule in a list of different rules: its options are whatever `config` resolved for it. */
// biome-ignore lint/suspicious/noExplicitAny: the list holds rules of different option types; config keeps each its own.
export type AnyRule = Rule<any>;
