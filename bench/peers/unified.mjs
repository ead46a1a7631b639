// unified-language-server, the published prose server of npm, with retext and three of its usual plugins.
import { retext } from 'retext';
import equality from 'retext-equality';
import passive from 'retext-passive';
import profanities from 'retext-profanities';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  processorName: 'retext',
  processorSpecifier: 'retext',
  defaultProcessor: retext,
  plugins: [equality, passive, profanities],
});
