// Drafts whose findings every test may count on.

/** A sample reply, filled: nothing to find in it. */
export const CLEAN =
  'Hi Priya, thanks for inviting me to connect on LinkedIn. It was great meeting you at the Oslo meetup. ' +
  'I look forward to staying connected and learning more about your work with Northwind.\n';

/** The same with a slot left open: one `unfilled-placeholder` at `[event]`, and nothing else. */
export const OPEN = CLEAN.replace('the Oslo meetup', '[event]');

/** One finding, of severity information, whose fix is safe. */
export const REPAIRABLE =
  'Hi Priya,\n\nI hereby accept your invitation. It was great meeting you at the Oslo meetup!\n';
export const REPAIRED = REPAIRABLE.replace('hereby ', '');
