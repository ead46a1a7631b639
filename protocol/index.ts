// What client and server say to each other beyond LSP: method names and plain data, and nothing that runs. Both sides
// import this file; another editor's plugin may speak it as well (docs/editors.md).
import type { Diagnostic, Range, WorkspaceEdit } from 'vscode-languageserver-types';

/** Names an open draft. */
export interface DraftParams {
  readonly textDocument: { readonly uri: string };
}

/**
 * Hands over the text of a LinkedIn data export (`Connections.csv`, `Invitations.csv`). The server never opens a file
 * itself; it keeps what it is given in memory until `invite/forgetContacts` or its end.
 */
export namespace ReadContacts {
  export const method = 'invite/readContacts';
  export interface Params {
    /** Where the text came from; a second one with this name takes the place of the first. */
    readonly uri: string;
    readonly text: string;
  }
  export interface Result {
    readonly connections: number;
    readonly invitations: number;
    /** What was wrong with the file, in one sentence with the line; what could be read counts all the same. */
    readonly problem?: string;
  }
}

/** Drops what was read from a file. */
export namespace ForgetContacts {
  export const method = 'invite/forgetContacts';
  export interface Params {
    readonly uri: string;
  }
}

/** The people who asked to connect, by every `Invitations.csv` that was read. */
export namespace ListInvitations {
  export const method = 'invite/invitations';
  export interface Invitation {
    readonly from: string;
    /** As LinkedIn wrote it: `7/8/26, 3:43 PM`. */
    readonly sentAt: string;
    /** Empty where the invitation came without a note. */
    readonly note: string;
    readonly company: string;
    readonly role: string;
  }
  /** The incoming invitations, the latest first. */
  export type Result = readonly Invitation[];
}

/** The contacts whose names begin with what was typed, best first; where nothing was, those in the order of the files. */
export namespace FindPeople {
  export const method = 'invite/people';
  export interface Params {
    readonly typed: string;
  }
  export interface Person {
    readonly name: string;
    readonly company: string;
    readonly role: string;
  }
  /** A list short enough to choose from. */
  export type Result = readonly Person[];
}

/** A new draft: front matter, the note of the invitation that it answers, and the sample reply of a kind. */
export namespace StartReply {
  export const method = 'invite/startReply';
  export interface Params {
    readonly kind: 'accept' | 'decline' | 'connect-first' | 'follow-up';
    /** Which sample reply of that kind, by its prefix in `snippets/invite.json`; another word means the usual one. */
    readonly sample?: string;
    readonly invitation?: Pick<ListInvitations.Invitation, 'from' | 'sentAt'>;
    /** To whom it goes where no invitation is named. The latest one of that name is answered, but not by a follow-up. */
    readonly to?: string;
    /** Counts more than what contacts know; empty to leave the company open. */
    readonly company?: string;
  }
  export interface Result {
    /** The whole draft in snippet syntax, for a client that can insert one. */
    readonly snippet: string;
    /** The same with every tab stop at its default. */
    readonly text: string;
  }
}

/** The open slots of a draft, in order of place. */
export namespace ListSlots {
  export const method = 'invite/slots';
  export type Params = DraftParams;
  export type Result = readonly Range[];
}

/** Fills every slot whose value is known, and makes linked tab stops of the rest; null where no slot is open. */
export namespace FillSlots {
  export const method = 'invite/fillSlots';
  export type Params = DraftParams;
  export type Result = WorkspaceEdit | null;
}

/** The message as it is to be sent. */
export namespace ReadMessage {
  export const method = 'invite/message';
  export type Params = DraftParams;
  export interface Result {
    /** Plain text as LinkedIn takes it, lines ended by `\n`. */
    readonly text: string;
    /** The findings that are errors, as their messages, in order of place. */
    readonly open: readonly string[];
    /** How many slots are open. */
    readonly slots: number;
  }
}

/** How a draft stands. All texts are for the user, ready to be shown. */
export interface DraftStatus {
  /** A message is there, and no error or warning stands against it. */
  readonly ready: boolean;
  /** `Ready to send`, `2 things open`, `No message yet` */
  readonly summary: string;
  /** `64 words, 388 of 8,000 characters` */
  readonly lengthText: string;
  readonly length: {
    /** Without greeting and sign-off. */
    readonly words: number;
    /** UTF-16 units of the plain text. */
    readonly characters: number;
    /** What the channel takes, by the settings. */
    readonly limit: number;
  };
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many slots are open. */
  readonly slots: number;
  /** The recipient’s name, by the front matter or else the greeting. */
  readonly recipient?: string;
  /** The day on which to write again, as year-month-day. */
  readonly followUp?: string;
  /** What front matter says or the text shows; `invite/setField` changes it. */
  readonly properties: Readonly<Record<'kind' | 'relationship' | 'channel', DraftProperty>>;
  /** The readiness checklist, in its order; empty before there is a message. */
  readonly checks: readonly DraftCheck[];
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface DraftProperty {
  readonly value: string;
  readonly source: 'frontMatter' | 'text' | 'default';
  /** To go on after the value: `inferred from “won’t be able to”`. */
  readonly reason: string;
  readonly choices: readonly { readonly value: string; readonly summary: string }[];
}

/** One point of the checklist. */
export interface DraftCheck {
  readonly id: 'greeting' | 'personal' | 'slots' | 'ask' | 'pitch' | 'tone' | 'length' | 'form';
  /** What is wanted, the same in every state: `Greets Priya by name`. */
  readonly label: string;
  /** `open`: an error or a warning stands against it; `advice`: only milder things; `off`: settings or comments silence it. */
  readonly state: 'done' | 'open' | 'advice' | 'off';
  /** One sentence: what the state rests on. */
  readonly reason: string;
  /** What stands against it, the most severe first; a code action at the range repairs it. */
  readonly findings: readonly DraftFinding[];
}

/** What a diagnostic says, in the words of our own protocol. */
export interface DraftFinding {
  readonly range: Range;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
}

/** How an open draft stands; null for what is not open. */
export namespace ReadStatus {
  export const method = 'invite/status';
  export type Params = DraftParams;
  export type Result = DraftStatus | null;
}

/** An open draft as its reader will see it; null for what is not open. Ranges are those of the document’s `version`. */
export namespace ReadPreview {
  export const method = 'invite/preview';
  export type Params = DraftParams;
  export type Result = DraftPreview | null;
}

export interface DraftPreview {
  readonly version: number;
  /** The recipient’s name, by the front matter or else the greeting. */
  readonly recipient?: string;
  /** The request quoted above the message, without the marks. */
  readonly request?: string;
  /** Their texts in a row are the message as `invite/message` gives it. */
  readonly segments: readonly {
    readonly text: string;
    /** What it was made of: the same characters, but for words that stand for an address or a list mark. */
    readonly range: Range;
    /** Which of the findings concern it, by index. */
    readonly findings: readonly number[];
  }[];
  /** In order of place; the first few hundred, where there are more. */
  readonly findings: readonly DraftFinding[];
  /** UTF-16 units of the message, and what its channel takes. */
  readonly characters: number;
  readonly limit: number;
  /** `388 of 8,000 characters` */
  readonly lengthText: string;
  /** As in the status: `Ready to send`, `2 things open`, `No message yet` */
  readonly summary: string;
}

/** The same for a text that need not be open, judged by the settings of its URI, with its diagnostics. */
export namespace CheckDraft {
  export const method = 'invite/check';
  export interface Params {
    readonly uri: string;
    readonly text: string;
    /**
     * Compares it with all drafts that are open or were given so, now and until it is given without this: then what was
     * kept of it, which is no text, is forgotten. An open draft is compared with those anyway.
     */
    readonly compare?: boolean;
  }
  export type Result = (DraftStatus & { readonly diagnostics: readonly Diagnostic[] }) | null;
}

/**
 * The edit that sets a front matter key of an open draft, or takes it out where the value is empty; null where there is
 * nothing to do. A key or a value that cannot be is refused with a sentence.
 */
export namespace SetField {
  export const method = 'invite/setField';
  export interface Params extends DraftParams {
    readonly key: string;
    readonly value: string;
  }
  export type Result = WorkspaceEdit | null;
}

/** Commands that the server names in code lenses and completions, where the client says that it has them. */
export const CHOOSE_REPLY = 'invite.chooseReply';
export const COPY_MESSAGE = 'invite.copyMessage';
export const NEXT_SLOT = 'invite.nextSlot';
/** VS Code’s own command for "what can stand here", for a completion that leads on to others. */
export const ASK_AGAIN = 'editor.action.triggerSuggest';
