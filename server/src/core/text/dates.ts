// Days of the calendar, as front matter writes them.

/** Whether the value is a day of the calendar, written year-month-day. */
export function isDate(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)?.map(Number) ?? [];
  return year !== undefined && month! >= 1 && month! <= 12 && day! >= 1 && day! <= daysOf(year, month!);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
