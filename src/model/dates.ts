const toFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });

// Each is made once: that takes a thousand times as long as to write a date.
const formats = {
  day: toFormat({ day: 'numeric', month: 'long', year: 'numeric' }),
  month: toFormat({ month: 'long', year: 'numeric' }),
  shortMonth: toFormat({ month: 'short', year: 'numeric' }),
};

const render = (day: string, format: Intl.DateTimeFormat) => format.format(new Date(`${day}T00:00:00Z`));

/** A day in words: `2026-11-22` becomes "22 November 2026". */
export const renderDay = (day: string) => render(day, formats.day);

/** The month of a day: `2026-11-22` becomes "Nov 2026". */
export const renderMonth = (day: string) => render(day, formats.shortMonth);

/** A year, a month or a day in words: `2005-07` becomes "July 2005". */
export function renderDate(date: string): string {
  if (/^\d{4}$/.test(date)) return date;
  return date.length === 7 ? render(`${date}-01`, formats.month) : renderDay(date);
}

/** The first day of a year, a month or a day. */
export const toFirstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day of a year, a month or a day. */
export function toLastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day === undefined ? new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10) : date;
}
