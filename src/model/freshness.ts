/** How many days after its last check a claim is to be checked again. */
export const checkAfterDays = 180;

/** How many days after its last check that is late. */
export const overdueAfterDays = 270;

export type Freshness = 'fresh' | 'due' | 'overdue';

/** Whether a claim is to be checked again; of a day that is no day nothing is said. Both are days, as `2026-11-22`. */
export function toFreshness(checked: string, today: string): Freshness {
  const days = (Date.parse(today) - Date.parse(checked)) / 86_400_000;
  if (days > overdueAfterDays) return 'overdue';
  return days > checkAfterDays ? 'due' : 'fresh';
}
