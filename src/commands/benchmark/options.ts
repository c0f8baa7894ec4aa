/** What can be measured. */
const parts = ['builds', 'interactions'] as const;

/** What a run of the benchmark is asked for. */
export interface Options {
  /** How many made-up criteria each site has whose build is measured. */
  sizes: number[];
  rounds: number;
  /** The one part that is measured; undefined for all. */
  only: (typeof parts)[number] | undefined;
  /** The file for the figures; undefined when they are only printed. */
  json: string | undefined;
}

const usage = `Write: npm run benchmark
or npm run benchmark -- --rounds=5 --sizes=0,200,1000 --json=figures.json, of which each may be left out,
or npm run benchmark -- --only=interactions, or --only=builds, for one part of it.`;

/** Reads the options of the command; gives what to write instead where they make no sense. */
export function readOptions(words: readonly string[]): Options | string {
  const given = words.map((word) => /^--(rounds|sizes|only|json)=(.+)$/.exec(word));
  if (given.includes(null)) return usage;
  const find = (name: string) => given.find((each) => each?.[1] === name)?.[2];
  const [rounds = 3] = toNumbers(find('rounds'));
  const sizes = find('sizes') === undefined ? [0, 200, 1000] : toNumbers(find('sizes'));
  const only = parts.find((part) => part === find('only'));
  const isFine = rounds > 0 && sizes.length > 0 && [rounds, ...sizes].every(Number.isInteger) && only === find('only');
  return isFine ? { sizes, rounds, only, json: find('json') } : usage;
}

const toNumbers = (text: string | undefined) => text?.split(',').map(Number) ?? [];
