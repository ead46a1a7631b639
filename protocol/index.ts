// What client and server say to each other beyond LSP: method names and plain data, and nothing that runs. Both sides
// import this file; another editor's plugin may speak it as well (docs/editors.md).
import type { Range, WorkspaceEdit } from 'vscode-languageserver-types';

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

/** The people who asked to connect, by the last `Invitations.csv`. */
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

/** A new draft that answers an invitation: front matter, its note quoted, and the sample reply of a kind. */
export namespace StartReply {
  export const method = 'invite/startReply';
  export interface Params {
    readonly kind: 'accept' | 'decline' | 'connect-first' | 'follow-up';
    readonly invitation?: Pick<ListInvitations.Invitation, 'from' | 'sentAt'>;
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
  }
}

/** The commands of the extension that the server names in code lenses, where the client says that it has them. */
export const COPY_MESSAGE = 'invite.copyMessage';
export const NEXT_SLOT = 'invite.nextSlot';
