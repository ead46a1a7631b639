// A server that crashes: the next one knows what it knew, and nobody hears of it unless it happens again and again.
import { CompletionItemKind, ConfigurationTarget, commands, env, extensions, workspace } from 'vscode';
import type { ExtensionApi } from '../../../client/src/client';
import type { PreviewApi, Shown } from '../../../client/src/preview';
import type { ReadinessApi } from '../../../client/src/readiness/readiness';
import { equal, ok } from './assert';
import {
  completions,
  eventually,
  labelOf,
  openUntitled,
  rangeOf,
  ruleIds,
  showsRules,
  until,
  useFiles,
} from './drafts';
import { catchMessages, type Messages } from './messages';
import { catchServers, type Victim, type Victims } from './victims';

const DRAFT =
  '---\nto: Pri\n---\nHi [name], thanks for inviting me to connect on LinkedIn. It was great meeting you at the Oslo ' +
  'Data Meetup. I look forward to learning more about your work with Northwind.\n';
const SLOT = 'unfilled-placeholder';
const FAILED = 'Invite Drafts cannot check your drafts: its server has failed again and again.';
const CLOSE = ['workbench.action.revertAndCloseActiveEditor', 'workbench.action.closeAllEditors'];

let preview: PreviewApi;
let readiness: ReadinessApi;
let victims: Victims;
let messages: Messages;

describe('a crashed server', () => {
  before(async () => {
    victims = await catchServers();
    const extension = extensions.getExtension<ExtensionApi>('invite-drafts.invite-drafts');
    ok(extension, 'VS Code does not know the extension');
    ({ preview, readiness } = await extension.activate());
  });

  beforeEach(async () => {
    // What was before is forgotten where the user starts the server.
    await commands.executeCommand('invite.restartServer');
    messages = catchMessages();
  });

  afterEach(async () => {
    messages.release();
    await useFiles();
    for (const command of CLOSE) await commands.executeCommand(command);
  });

  after(async () => {
    victims.release();
    await commands.executeCommand('invite.restartServer');
  });

  it('is followed by one that checks what is written', async () => {
    const editor = await openUntitled(DRAFT);
    const { document } = editor;
    await showsRules(document, [SLOT]);
    const started = victims.all.length;
    await crash();
    equal(ruleIds(document), []);
    await showsRules(document, [SLOT]);
    await editor.edit(edit => edit.replace(rangeOf(document, '[name]'), 'Priya'));
    await showsRules(document, []);
    await saysInBar('$(check) Ready');
    await editor.edit(edit => edit.replace(rangeOf(document, 'Northwind'), '[company]'));
    await showsRules(document, [SLOT]);
    equal(victims.all.length, started + 1, 'how many servers there were');
    equal(messages.shown, []);
  });

  it('is followed by one that knows the contacts, and does not say again which file is missing', async () => {
    const { document } = await openUntitled(DRAFT);
    await showsRules(document, [SLOT]);
    const missing = messages.next();
    await useFiles('Gone.csv', 'Connections.csv');
    (await missing).press(undefined);
    await offersPriya();
    await crash();
    await offersPriya();
    equal(messages.shown, ['The contacts file “Gone.csv” is not there.']);

    function offersPriya() {
      const offered = () => completions(document, rangeOf(document, '\n---').start);
      return eventually(offered, all =>
        all.some(item => item.kind === CompletionItemKind.Value && labelOf(item) === 'Priya Raman'),
      );
    }
  });

  it('is followed by one that answers what it was asked', async () => {
    const { document } = await openUntitled(DRAFT.replace('[name]', 'Priya'));
    await saysInBar('$(check) Ready');
    await env.clipboard.writeText('');
    const bars = new Set<string | undefined>();
    const listener = readiness.onDidShow(() => bars.add(readiness.texts()?.bar));
    const victim = victims.all.at(-1)!;
    const asked = victim.isSent('invite/message');
    victim.freeze();
    const copied = commands.executeCommand<boolean>('invite.copyMessage', document.uri);
    await asked;
    victim.kill();
    ok(await copied, 'nothing was copied');
    ok((await env.clipboard.readText()).startsWith('Hi Priya,'), 'something else was copied');
    await saysInBar('$(check) Ready');
    listener.dispose();
    ok(![...bars].some(bar => bar?.includes('Not checked')), [...bars].join());
    equal(messages.shown, []);
  });

  it('is followed by one that finds what was found, or looked for, by command', async () => {
    await setRun('manual');
    const { document } = await openUntitled(DRAFT);
    await saysInBar('$(circle-slash) Not checked');
    const victim = victims.all.at(-1)!;
    const asked = victim.isSent('textDocument/diagnostic');
    victim.freeze();
    await commands.executeCommand('invite.checkDraft');
    await asked;
    victim.kill();
    await showsRules(document, [SLOT]);
    await crash();
    await showsRules(document, [SLOT]);
    await setRun(undefined);
  });

  it('is followed by another one where the next does not even start', async () => {
    const { document } = await openUntitled(DRAFT);
    await showsRules(document, [SLOT]);
    const started = victims.all.length;
    const next = await crash();
    await next.isSent('initialize');
    await crash();
    await showsRules(document, [SLOT]);
    equal(victims.all.length, started + 2, 'how many servers there were');
    equal(messages.shown, []);
  });

  it('stays down after the fourth time, with one message that has a way to the log and one back', async () => {
    const { document } = await openUntitled(DRAFT);
    const started = victims.all.length;
    for (let times = 1; times < 4; times++) {
      await showsRules(document, [SLOT]);
      await crash();
    }
    await showsRules(document, [SLOT]);
    equal(messages.shown, []);
    const given = messages.next();
    victims.all.at(-1)!.kill();
    const { sentence, buttons, press } = await given;
    equal(sentence, FAILED);
    equal(buttons, ['Show Log', 'Restart Server']);
    await saysInBar('$(circle-slash) Not checked');
    equal(readiness.texts()?.readiness, 'Not checked | The server is not running.');
    equal(victims.all.length, started + 3, 'how many servers there were');
    press('Restart Server');
    await showsRules(document, [SLOT]);
    await saysInBar('$(error) 1 open');
    equal(messages.shown, [FAILED]);
  });

  it('that only hangs leaves what it was asked to the one that a command starts', async () => {
    const { document } = await openUntitled(DRAFT.replace('[name]', 'Priya'));
    await saysInBar('$(check) Ready');
    const victim = victims.all.at(-1)!;
    const asked = victim.isSent('invite/message');
    victim.freeze();
    const copied = commands.executeCommand<boolean>('invite.copyMessage', document.uri);
    await asked;
    await commands.executeCommand('invite.restartServer');
    ok(await copied, 'nothing was copied');
    equal(messages.shown, []);
  });

  it('leaves nothing in the preview that is not followed any more', async () => {
    await openUntitled(DRAFT);
    const isNoticed = ({ notes }: Shown) => notes.includes('The server is not running.');
    const followed = previews(({ marked }) => marked.includes('[name]'));
    await commands.executeCommand('invite.openPreview');
    await followed;
    const noticed = previews(isNoticed);
    const given = messages.next();
    for (let times = 1; times < 4; times++) {
      const next = await crash();
      await next.isSent('initialize');
    }
    victims.all.at(-1)!.kill();
    await noticed;
    const back = previews(shown => !isNoticed(shown));
    (await given).press('Restart Server');
    await back;
    equal(messages.shown, [FAILED]);
  });
});

/** Ends the server; resolves with the next one as that starts. Then nothing is shown any more that the old one found. */
function crash(): Promise<Victim> {
  const next = victims.next();
  victims.all.at(-1)!.kill();
  return next;
}

function saysInBar(expected: string): Promise<void> {
  const texts = () => readiness.texts();
  return until(
    readiness.onDidShow,
    () => texts()?.bar === expected,
    () => JSON.stringify(texts()),
  );
}

/** Resolves when the page of the preview shows this next. */
function previews(accept: (shown: Shown) => boolean): Promise<void> {
  let last: Shown | undefined;
  const listener = preview.onDidShow(shown => {
    last = shown;
  });
  const reached = () => last !== undefined && accept(last);
  const seen = until(preview.onDidShow, reached, () => `the preview shows ${JSON.stringify(last)}`);
  return seen.finally(() => listener.dispose());
}

function setRun(run: string | undefined): Thenable<void> {
  return workspace.getConfiguration('invite').update('run', run, ConfigurationTarget.Global);
}
