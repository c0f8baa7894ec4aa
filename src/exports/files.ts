import { getArguments } from '../model/argument.ts';
import type { Comparison } from '../model/comparison.ts';
import {
  criterionFile,
  groupFile,
  type CriterionEnding,
  type dataAddresses,
  type GroupEnding,
} from '../model/data-files.ts';
import { unknownHome } from '../model/link-text.ts';
import { toArgumentCopy, toGroupCopy, toRowCopy, toRowTexts, type Copy } from './copy.ts';
import { renderCsv } from './csv.ts';
import { toCriterionData, toData } from './data.ts';
import { renderMarkdown } from './markdown.ts';
import { toCriterionDocument, toFrame, type Frame, type Home } from './row.ts';
import { renderSchema } from './schema.ts';
import { toComparisonDocument } from './tables.ts';

/** Every file below `/data/` with its address and its text. */
export function toFiles(comparison: Comparison, home: Home): Map<string, string> {
  const frame = toFrame(comparison, home);
  const whole: Record<(typeof dataAddresses)[number], string> = {
    '/data/comparison.json': toJson(toData(comparison, frame.toAddress)),
    '/data/comparison.schema.json': renderSchema(frame.toAddress('/data/comparison.schema.json')),
    '/data/comparison.csv': renderCsv(comparison.criteria.values(), frame.toAddress),
    '/data/comparison.md': renderMarkdown(toComparisonDocument(comparison, frame)),
  };
  return new Map([...Object.entries(whole), ...toEntryFiles(comparison, frame), ...toCopyFiles(comparison, home)]);
}

/** The files of one ending, as the pages below `/data/` are made from them. */
export const toPaths = (comparison: Comparison, home: Home, ending: string) =>
  [...getFiles(comparison, home)]
    .filter(([address]) => address.endsWith(`.${ending}`))
    .map(([address, text]) => ({
      params: { file: address.slice('/data/'.length, -ending.length - 1) },
      props: { text },
    }));

let made: { comparison: Comparison; home: Home; files: Map<string, string> } | undefined;

/** All files, which are made once, though the pages of each ending ask for them. */
function getFiles(comparison: Comparison, home: Home): Map<string, string> {
  if (made?.comparison !== comparison || made.home !== home) {
    made = { comparison, home, files: toFiles(comparison, home) };
  }
  return made.files;
}

/** The files of the single criteria and groups. */
function toEntryFiles(comparison: Comparison, frame: Frame): [string, string][] {
  const { criteria, groups } = comparison;
  const ofCriteria = [...criteria.values()].flatMap((criterion) => {
    const { confluence, mediawiki, citation } = toRowTexts(criterion, frame);
    return Object.entries({
      json: toJson(toCriterionData(criterion, comparison, frame.toAddress)),
      md: renderMarkdown(toCriterionDocument(criterion, frame)),
      'confluence.txt': confluence,
      'mediawiki.txt': mediawiki,
      'citation.txt': citation,
    } satisfies Record<CriterionEnding, string>).map(([ending, text]): [string, string] => [
      criterionFile(criterion.id, ending as CriterionEnding),
      text,
    ]);
  });
  const ofGroups = groups.flatMap((group) => {
    const { markdown, confluence, mediawiki, csv = '' } = toGroupCopy(group, frame);
    return Object.entries({
      md: markdown,
      csv,
      'confluence.txt': confluence,
      'mediawiki.txt': mediawiki,
    } satisfies Record<GroupEnding, string>).map(([ending, text]): [string, string] => [
      groupFile(group.id, ending as GroupEnding),
      text,
    ]);
  });
  return [...ofCriteria, ...ofGroups];
}

/** The texts to be copied of each row, argument and table, in one file each; their addresses are always whole. */
function toCopyFiles(comparison: Comparison, home: Home): [string, string][] {
  const frame = toFrame(comparison, home ?? unknownHome);
  const toFile = (kind: string, id: string, copy: Copy): [string, string] => [
    `/data/copy/${kind}/${id}.json`,
    toJson(copy),
  ];
  return [
    ...[...comparison.criteria.values()].map((each) => toFile('criteria', each.id, toRowCopy(each, frame))),
    ...getArguments(comparison.arguments).map((each) => toFile('arguments', each.id, toArgumentCopy(each, frame))),
    ...comparison.groups.map((each) => toFile('groups', each.id, toGroupCopy(each, frame))),
  ];
}

const toJson = (value: unknown) => `${JSON.stringify(value, undefined, 1)}\n`;
