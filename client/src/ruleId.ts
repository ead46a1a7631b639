// Which rule a diagnostic comes from. No editor in here, so that tests need none.

/** As much of a diagnostic as tells its rule. */
export interface Coded {
  /** With the address of the rule's page where the server gives one. */
  readonly code?: string | number | { readonly value: string | number } | undefined;
}

export function ruleIdOf({ code }: Coded): string {
  return String(typeof code === 'object' ? code.value : code);
}
