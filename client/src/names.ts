// What the extension is called: to VS Code, and to its user.
export const CLIENT_ID = 'invite';
export const CLIENT_NAME = 'Invite Drafts';
