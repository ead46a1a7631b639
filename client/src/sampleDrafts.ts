// Drafts to try things on, for the walkthrough. They are about nobody, and like all drafts they are in English.

const FRONT_MATTER = `---
kind: accept
to: Priya Raman
company: Northwind
---
`;

export const sampleDrafts = {
  /** A greeting that is too stiff, a phrase that everybody uses, and a favor. */
  warnings: `${FRONT_MATTER}
Dear Sir/Madam,

Thank you for your invitation. I’d like to add you to my professional network. Could you refer me for the analyst role at Northwind?
`,
  /** Two slots that the front matter fills, and one that only the writer knows. */
  slots: `${FRONT_MATTER}
Hi [name], thanks for inviting me to connect on LinkedIn. It was great meeting you at [event or place you met]. I look forward to staying connected and learning more about your work with [company or industry].
`,
  /** Ready to send. */
  finished: `${FRONT_MATTER}
Hi Priya, thanks for inviting me to connect. It was great meeting you at the harbour conference in Oslo, and I’d love to hear how your tide forecasts at Northwind are coming along.
`,
} as const;

export type SampleDraft = keyof typeof sampleDrafts;

export function isSampleDraft(value: unknown): value is SampleDraft {
  return typeof value === 'string' && Object.hasOwn(sampleDrafts, value);
}
