/** What a run of the benchmark is asked for. */
export interface Options {
  /** How many made-up criteria each site has. */
  sizes: number[];
  rounds: number;
  /** The file for the figures; undefined when they are only printed. */
  json: string | undefined;
}

const usage = `Write: npm run benchmark
or npm run benchmark -- --rounds=5 --sizes=0,200,1000 --json=figures.json, of which each may be left out.`;

/** Reads the options of the command; gives what to write instead where they make no sense. */
export function readOptions(words: readonly string[]): Options | string {
  const given = words.map((word) => /^--(rounds|sizes|json)=(.+)$/.exec(word));
  if (given.includes(null)) return usage;
  const find = (name: string) => given.find((each) => each?.[1] === name)?.[2];
  const [rounds = 3] = toNumbers(find('rounds'));
  const sizes = find('sizes') === undefined ? [0, 200, 1000] : toNumbers(find('sizes'));
  const isFine = rounds > 0 && sizes.length > 0 && [rounds, ...sizes].every(Number.isInteger);
  return isFine ? { sizes, rounds, json: find('json') } : usage;
}

const toNumbers = (text: string | undefined) => text?.split(',').map(Number) ?? [];
