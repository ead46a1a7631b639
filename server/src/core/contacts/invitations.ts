// Invitations in the order in which a person looks for them, and their notes as they were typed.
import type { Invitation } from './contacts';

/** The latest first. An invitation whose date cannot be read stays behind the one before it. */
export function latestFirst(invitations: readonly Invitation[]): Invitation[] {
  let before = Number.POSITIVE_INFINITY;
  const dated = invitations.map(invitation => {
    before = momentOf(invitation.sentAt) ?? before;
    return { invitation, moment: before };
  });
  return dated.sort(byMoment).map(({ invitation }) => invitation);
}

// Two infinities have no difference.
const byMoment = (a: { readonly moment: number }, b: { readonly moment: number }) =>
  a.moment === b.moment ? 0 : b.moment > a.moment ? 1 : -1;

const SHORT_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4}),?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*([AP])\.?M\.?$/i;

/**
 * A number that grows with time, of `7/8/26, 3:43 PM`: month, day, year. No clock and no time zone, of which the file
 * tells nothing. Undefined for any other way to write a date.
 */
function momentOf(sentAt: string): number | undefined {
  const [, month, day, year, hour, minute, half] = SHORT_DATE.exec(sentAt) ?? [];
  if (Number(month) > 12 || Number(day) > 31 || half === undefined) return undefined;
  const hours = (Number(hour) % 12) + (half.toUpperCase() === 'P' ? 12 : 0);
  const days = ((Number(year) % 100) * 13 + Number(month)) * 32 + Number(day);
  return (days * 24 + hours) * 60 + Number(minute);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** The five characters that HTML escapes, read once: nobody types these by hand, but exports have them. */
export function decodeEntities(note: string): string {
  return note.replace(/&(?:amp|lt|gt|quot|#39);/g, entity => ENTITIES[entity]!);
}
