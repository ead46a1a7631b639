// In the client's bundle for `minimatch`, with which the language client chooses files whose renaming and deleting a
// server wants to hear of. This server asks for none. (test/lsp/lifecycle.test.ts)
module.exports = {};
