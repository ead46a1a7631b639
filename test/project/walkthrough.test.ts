// The walkthrough of the manifest: each step can be acted upon, is completed by something that happens, and has a picture
// that follows the theme.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSampleDraft } from '../../client/src/sampleDrafts';
import { isKind } from '../../client/src/samples';
import { root } from '../support/imports';
import { manifest } from '../support/manifest';

interface Step {
  readonly id: string;
  readonly description: string;
  readonly media: { readonly svg?: string; readonly markdown?: string; readonly altText?: string };
  readonly completionEvents: readonly string[];
}

const { contributes } = manifest;
const [walkthrough] = contributes.walkthroughs;
const steps: readonly Step[] = walkthrough!.steps;
const views = Object.values(contributes.views).flat();
const commands = new Set([
  ...contributes.commands.map(({ command }) => command),
  ...views.map(({ id }) => `${id}.focus`),
]);
const settings = new Set(contributes.configuration.flatMap(({ properties }) => Object.keys(properties)));

/** What the text in a step's description leads to: commands with their arguments, and addresses. */
const links = ({ description }: Step) => [...description.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);

describe('the walkthrough', () => {
  it('is the one that the client opens', () => {
    const client = readFileSync(join(root, 'client/src/walkthrough.ts'), 'utf8');
    assert.equal(contributes.walkthroughs.length, 1);
    assert.ok(client.includes(`#${walkthrough!.id}\``));
    const [, opened] = /IGNORING = '(\w+)'/.exec(client)!;
    assert.ok(steps.some(({ id }) => id === opened));
  });

  for (const step of steps) {
    describe(step.id, () => {
      it('has a button that leads somewhere', () => {
        assert.match(step.description, /\n\[[^\]]+\]\([^)]+\)(?:\n|$)/);
        for (const link of links(step)) {
          const [, command, query = '%5B%5D'] = /^command:([\w.]+)(?:\?(.*))?$/.exec(link) ?? [];
          if (command === undefined) assert.equal(new URL(link).origin, 'https://www.linkedin.com');
          else assert.ok(commands.has(command), command);
          const [argument] = JSON.parse(decodeURIComponent(query));
          if (command === 'invite.openSample') assert.ok(isSampleDraft(argument), argument);
          if (command === 'invite.newReply' && argument) assert.ok(isKind(argument.kind), argument.kind);
        }
      });

      it('is completed by what can happen', () => {
        assert.ok(step.completionEvents.length > 0);
        for (const event of step.completionEvents) {
          const [, type, what] = /^(\w+):(.+)$/.exec(event)!;
          const known = {
            onCommand: commands.has(what!),
            onView: views.some(({ id }) => id === what),
            onSettingChanged: settings.has(what!),
            onLink: links(step).includes(what!),
          }[type!];
          assert.equal(known, true, event);
        }
      });

      it('has a picture in the colours of the theme, told in words as well', () => {
        const { svg, markdown, altText = '' } = step.media;
        const media = readFileSync(join(root, (svg ?? markdown)!), 'utf8');
        if (svg === undefined) return assert.doesNotMatch(media, /<|!\[/);
        assert.match(altText, /^[A-Z].{30,}\.$/);
        // VS Code lets no style element into that page, and a fixed colour would vanish in some theme.
        assert.doesNotMatch(media, /<style|style=|#[\da-f]{3,8}\b|<script|href/i);
        for (const [, colour] of media.matchAll(/(?:fill|stroke)="([^"]+)"/g))
          assert.match(colour!, /^(?:none$|var\()/);
      });
    });
  }
});
