// Questions one after the other, each with a way back: the multi-step input that VS Code's guidelines describe.
import type { QuickInput, QuickPickItem } from 'vscode';
import { QuickInputButtons, QuickPickItemKind, window } from 'vscode';

/** Where a question stands among the others. */
export interface Place {
  readonly title: string;
  /** Counts from 1. */
  readonly step: number;
  readonly totalSteps: number;
}

/** An answer; `back` to the question before; undefined where the user goes away. */
export type Outcome<T> = { readonly answer: T } | 'back' | undefined;

/** Asks one question. `so far` has the answers before it, `earlier` what was said to this one before the user went back. */
export type Step<S> = (soFar: S, place: Place, earlier: S | undefined) => Promise<Outcome<S>>;

/** Asks until every question is answered or `enough` says so; undefined where the user goes away. */
export async function askInSteps<S>(
  title: string,
  steps: readonly Step<S>[],
  start: S,
  enough: (soFar: S) => boolean,
): Promise<S | undefined> {
  const answers = [start];
  let earlier: S | undefined;
  for (let soFar = start; answers.length <= steps.length && !enough(soFar); soFar = answers.at(-1)!) {
    const place = { title, step: answers.length, totalSteps: steps.length };
    const outcome = await steps[answers.length - 1]!(soFar, place, earlier);
    if (outcome === undefined) return undefined;
    earlier = outcome === 'back' ? answers.pop() : undefined;
    if (outcome !== 'back') answers.push(outcome.answer);
  }
  return answers.at(-1);
}

interface PickOptions<T> {
  readonly placeholder: string;
  /** What there is to choose from, best first, for what has been typed. */
  readonly items: (typed: string) => Promise<readonly T[]>;
  /** Asks for the items again with every change, and shows them all. Else VS Code finds what fits among the first. */
  readonly searches?: boolean;
  /** What stands there already, for a search. */
  readonly typed?: string | undefined;
  /** Tells the item to start from. */
  readonly isActive?: (item: T) => boolean;
}

/** Lets the user choose one item of a list. */
export function pickInStep<T extends QuickPickItem>(place: Place, options: PickOptions<T>): Promise<Outcome<T>> {
  const { placeholder, items, searches = false, typed: before = '', isActive } = options;
  const input = window.createQuickPick<T>();
  Object.assign(input, { placeholder, value: before, matchOnDescription: true, matchOnDetail: !searches });
  /** For which typed text the list on screen was made. */
  let shown: string | undefined;
  const show = async (typed: string) => {
    input.busy = true;
    const found = await items(typed);
    if (searches && typed !== input.value) return;
    shown = typed;
    input.items = found;
    const active = isActive && found.find(isActive);
    if (active) input.activeItems = [active];
    input.busy = false;
  };
  return asked(input, place, answer => {
    if (searches) input.onDidChangeValue(show);
    input.onDidAccept(async () => {
      // Whoever types and presses Enter at once means what they typed, not what the list still shows.
      const isStale = searches && shown !== input.value;
      const chosen = isStale ? (await items(input.value)).find(isChoosable) : input.selectedItems[0];
      if (chosen) answer(chosen);
    });
    show(before);
  });
}

const isChoosable = ({ kind }: QuickPickItem) => kind !== QuickPickItemKind.Separator;

/** Lets the user type one line; `value` stands there already. */
export function typeInStep(
  place: Place,
  { prompt, placeholder, value }: { readonly prompt: string; readonly placeholder: string; readonly value: string },
): Promise<Outcome<string>> {
  const input = window.createInputBox();
  Object.assign(input, { prompt, placeholder, value });
  return asked(input, place, answer => input.onDidAccept(() => answer(input.value)));
}

/** Shows an input until it is answered or goes away. `wire` listens to what answers it. */
function asked<T>(
  input: QuickInput & ReturnType<typeof window.createInputBox | typeof window.createQuickPick>,
  place: Place,
  wire: (answer: (value: T) => void) => void,
): Promise<Outcome<T>> {
  Object.assign(input, place);
  // Looking something up in another window is no reason to lose what was answered.
  input.ignoreFocusOut = true;
  input.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
  return new Promise<Outcome<T>>(resolve => {
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve(undefined));
    wire(value => resolve({ answer: value }));
    input.show();
  }).finally(() => input.dispose());
}
