// *New Invite Reply…*: what to say, to whom, at which company; then the draft opens. What is given beforehand, by a
// keybinding or a link, is not asked for.
import type { Disposable, QuickPickItem } from 'vscode';
import { commands, l10n, QuickPickItemKind, Uri } from 'vscode';
import { type ListInvitations, StartReply } from '../../protocol';
import type { ContactFiles } from './contactFiles';
import { folderOf, type NewDraft, openDraft } from './draftFile';
import { companyOf, type Recipient, recipients } from './recipients';
import { isKind, type Kind, type Sample, samples } from './samples';
import type { Server } from './server';
import { tell } from './status';
import { askInSteps, type Outcome, pickInStep, type Step, typeInStep } from './steps';
import { explainIgnoring } from './walkthrough';

/** What the command takes as its argument: a folder or a file in it, as the explorer gives it, or these answers. */
export interface NewReplyOptions {
  readonly kind?: Kind | 'ignore';
  /** The prefix of a sample reply; says the kind as well. */
  readonly sample?: string;
  /** Empty to leave it open; so is the company. */
  readonly to?: string;
  readonly company?: string;
  /** The folder for the draft's file; none for a draft without a file. */
  readonly folder?: string;
}

/** What is known so far. */
interface Answers {
  readonly sample?: Sample | 'ignore';
  readonly to?: string;
  readonly company?: string;
  readonly invitation?: ListInvitations.Invitation;
}

export const NEW_REPLY = 'invite.newReply';

export function registerNewReply(server: Server, files: ContactFiles): Disposable[] {
  return [
    commands.registerCommand(NEW_REPLY, async (target?: unknown) => {
      if (target instanceof Uri) return newReply(server, files, {}, await folderOf(target));
      const { folder } = asOptions(target);
      return newReply(server, files, givenAnswers(asOptions(target)), folder ? Uri.parse(folder) : undefined);
    }),
  ];
}

/** Asks what is not known yet, and opens the draft; or explains that none is needed. */
export async function newReply(server: Server, files: ContactFiles, given: Answers, folder?: Uri): Promise<void> {
  const steps: Step<Answers>[] = [
    ...(given.sample === undefined ? [askWhat] : []),
    ...(given.to === undefined ? [askWhom(server, files)] : []),
    ...(given.company === undefined ? [askCompany(server)] : []),
  ];
  const ignores = ({ sample }: Answers) => sample === 'ignore';
  const answers = await askInSteps(l10n.t('New Invite Reply'), steps, given, ignores);
  if (!answers?.sample) return;
  if (answers.sample === 'ignore') return explainIgnoring(answers.to);
  await files.settled();
  const draft = await startDraft(server, answers.sample, answers);
  await openDraft(draft, folder && { folder, person: answers.to ?? '' });
}

interface Choice extends QuickPickItem {
  readonly sample?: Sample | 'ignore';
}

const askWhat: Step<Answers> = async (soFar, place, earlier) => {
  const outcome = await pickInStep(place, {
    placeholder: l10n.t('What do you want to say?'),
    items: async () => choices(),
    isActive: ({ sample }) => sample !== undefined && sample === earlier?.sample,
  });
  return answered(outcome, ({ sample }) => ({ ...soFar, ...(sample && { sample }) }));
};

function choices(): Choice[] {
  const rows = samples.map((sample, index): Choice[] => {
    const row = { label: l10n.t(sample.title), detail: l10n.t(sample.description), sample };
    return sample.kind === samples[index - 1]?.kind || index === 0 ? [row] : [line(), row];
  });
  const ignore: Choice = {
    label: l10n.t('Ignore: send nothing'),
    detail: l10n.t('No message is needed, and LinkedIn does not tell them. See how.'),
    sample: 'ignore',
  };
  return [...rows.flat(), line(), ignore];
}

const line = (): Choice => ({ label: '', kind: QuickPickItemKind.Separator });

function askWhom(server: Server, files: ContactFiles): Step<Answers> {
  return async (soFar, place, earlier) => {
    const outcome = await pickInStep<Recipient>(place, {
      placeholder: l10n.t('Whom do you answer? Type a name, or choose one'),
      items: async typed => {
        await files.settled();
        return recipients(server, typed);
      },
      searches: true,
      typed: earlier?.to,
    });
    return answered(outcome, ({ name = '', company = '', invitation }) => ({
      ...soFar,
      to: name,
      ...(invitation && { invitation }),
      // A first guess, where it is still to be asked for.
      company: soFar.company ?? company,
    }));
  };
}

function askCompany(server: Server): Step<Answers> {
  return async (soFar, place, earlier) => {
    const { to = '', company } = soFar;
    const outcome = await typeInStep(place, {
      placeholder: l10n.t('Company'),
      prompt: to
        ? l10n.t('Where does {0} work? Leave it empty to skip.', to)
        : l10n.t('Where do they work? Leave it empty to skip.'),
      value: earlier?.company ?? (company || (await companyOf(server, to))),
    });
    return answered(outcome, text => ({ ...soFar, company: text.trim() }));
  };
}

function answered<T>(outcome: Outcome<T>, next: (answer: T) => Answers): Outcome<Answers> {
  return outcome === undefined || outcome === 'back' ? outcome : { answer: next(outcome.answer) };
}

/** The server knows how a draft begins; without one, the sample alone is better than nothing. */
async function startDraft(server: Server, sample: Sample, { to, company, invitation }: Answers): Promise<NewDraft> {
  const params: StartReply.Params = {
    kind: sample.kind,
    sample: sample.prefix,
    ...(invitation && { invitation: { from: invitation.from, sentAt: invitation.sentAt } }),
    ...(to !== undefined && { to }),
    ...(company !== undefined && { company }),
  };
  const draft = await server.request<StartReply.Result>(StartReply.method, params).catch(() => undefined);
  if (draft?.snippet) return draft;
  tell(l10n.t('The server is not running, so this is the plain sample reply.'));
  const body = sample.body.join('\n');
  return { snippet: body, text: body.replace(/\$\{\d+:([^}$]*)\}|\$0/g, '$1') };
}

/** A keybinding or a link may pass anything. */
function asOptions(target: unknown): NewReplyOptions {
  return typeof target === 'object' && target !== null ? target : {};
}

function givenAnswers({ kind, sample, to, company }: NewReplyOptions): Answers {
  const named = samples.find(({ prefix }) => prefix === sample);
  const usual = isKind(kind) ? samples.find(each => each.kind === kind) : undefined;
  const chosen = kind === 'ignore' ? kind : (named ?? usual);
  return {
    ...(chosen && { sample: chosen }),
    ...(typeof to === 'string' && { to }),
    ...(typeof company === 'string' && { company }),
  };
}
