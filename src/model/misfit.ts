/** What an address names that this site cannot follow, in the order of the address. */
export interface Misfit {
  /** What the address says, as `must` and `back-ofice`; the value is a reader's, so it is only ever shown as text. */
  name: string;
  value: string;
  remedy: 'unknown' | 'twice' | 'other version';
}
