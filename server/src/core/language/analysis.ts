// What the language engine knows of a message.
export interface Analysis {
  readonly tokens: readonly unknown[];
}
