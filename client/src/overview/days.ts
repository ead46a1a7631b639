// Days of the calendar as `2026-12-01`: as front matter writes them, and so that text order is order in time.

const DAY = 24 * 60 * 60 * 1000; // milliseconds; the days here are all of UTC, where none is longer

/** The day that a clock on the wall shows. */
export function dayOf(time: Date): string {
  return toDay(Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()));
}

/** Whether it is a day of the calendar, written year-month-day. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && toDay(timeOf(text)) === text;
}

/** How many days lie between two; negative where `to` comes before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((timeOf(to) - timeOf(from)) / DAY);
}

export function addDays(day: string, count: number): string {
  return toDay(timeOf(day) + count * DAY);
}

/** The same day of a later month, or the last of that month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const [year, month, date] = partsOf(day);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

/** `1 Dec`, with its year where that is not the one of `today`; as the locale writes it. */
export function shortDay(day: string, today: string, locale: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return write(day, { day: 'numeric', month: 'short', year }, locale);
}

/** `Tue, 1 Dec` */
export function dayWithWeekday(day: string, locale: string): string {
  return write(day, { weekday: 'short', day: 'numeric', month: 'short' }, locale);
}

function write(day: string, style: Intl.DateTimeFormatOptions, locale: string): string {
  return new Intl.DateTimeFormat(localeOf(locale), { ...style, timeZone: 'UTC' }).format(timeOf(day));
}

/** English without a country writes months before days, unlike the rest of what we say. */
function localeOf(locale: string): string {
  if (locale.toLowerCase() === 'en') return 'en-GB';
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}

/** Milliseconds since 1970; NaN where it is no day. */
function timeOf(day: string): number {
  const [year, month, date] = partsOf(day);
  return Date.UTC(year, month - 1, date);
}

function partsOf(day: string): [year: number, month: number, date: number] {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = day.split('-').map(Number);
  return [year, month, date];
}

function toDay(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
