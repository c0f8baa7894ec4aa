import { getArguments, type Argument } from '../model/argument.ts';
import { toSources, type Claim, type Source } from '../model/citations.ts';
import type { Comparison, Page, Technology } from '../model/comparison.ts';
import { getClaims, type Answer, type Criterion } from '../model/criterion.ts';
import type { Example } from '../model/example.ts';
import type { Term } from '../model/glossary.ts';
import { licence } from '../model/identity.ts';
import { articleAddress, rowAddress } from '../model/links.ts';
import type { Need } from '../model/need.ts';
import { compareText } from '../model/text.ts';
import { mapSides, sides } from '../schemas/sides.ts';
import { schemaVersion, type ComparisonData } from './schema.ts';

type ToAddress = (address: string) => string;

/** An entry of one of the lists of the data. */
type Of<
  Key extends 'technologies' | 'pages' | 'criteria' | 'arguments' | 'needs' | 'examples' | 'glossary' | 'sources',
> = ComparisonData[Key][number];

/** The whole comparison as plain data. */
export function toData(comparison: Comparison, toAddress: ToAddress): ComparisonData {
  const { edition, groups, criteria, technologies, pages, article, needs, examples, glossary, claims } = comparison;
  return {
    schemaVersion,
    edition,
    licence,
    technologies: sides.map((side) => toTechnology(technologies[side], toAddress)),
    pages: [...pages.values()].filter((page) => page.claims.length > 0).map((page) => toPage(page, toAddress)),
    groups: groups.map(({ id, name }) => ({ id, address: toAddress(rowAddress(id)), name })),
    criteria: [...criteria.values()].map((criterion) => toCriterion(criterion, toAddress)),
    arguments: getArguments(comparison.arguments).map((argument) => toArgument(argument, toAddress)),
    assertions: article.map(({ id, targets, ...rest }) => ({
      id,
      address: toAddress(articleAddress(id)),
      ...rest,
      targets: targets.map(toAddress),
    })),
    needs: needs.flatMap((group) => group.needs.map((need) => toNeed(need, group.id, toAddress))),
    examples: examples.map((example) => toExample(example, toAddress)),
    glossary: glossary.map((term) => toTerm(term, toAddress)),
    sources: toSourceList([...claims.values(), ...glossary], toAddress),
  };
}

/** One criterion as plain data that stands alone: with its sources, its edition and its licence. */
export function toCriterionData(criterion: Criterion, { edition, technologies }: Comparison, toAddress: ToAddress) {
  return {
    schemaVersion,
    edition,
    licence,
    technologies: sides.map((id) => ({ id, name: technologies[id].name })),
    criterion: toCriterion(criterion, toAddress),
    sources: toSourceList(getClaims(criterion), toAddress),
  };
}

function toTechnology(technology: Technology, toAddress: ToAddress): Of<'technologies'> {
  const { side, address, name, tagline, standsFor, facts, milestones, releaseLines, claims } = technology;
  return {
    ...{ id: side, address: toAddress(address), name, tagline, standsFor },
    facts: Object.entries(facts).map(([id, fact]) => ({ id, ...fact })),
    milestones,
    releaseLines,
    claims: claims.map((claim) => toClaim(claim, toAddress)),
  };
}

const toPage = ({ id, address, title, exchanges = [], claims }: Page, toAddress: ToAddress): Of<'pages'> => ({
  ...{ id, address: toAddress(address), title, exchanges },
  claims: claims.map((claim) => toClaim(claim, toAddress)),
});

function toCriterion(criterion: Criterion, toAddress: ToAddress): Of<'criteria'> {
  const { id, address, group, name, question, kind, leaning = null, answers, changes } = criterion;
  return {
    ...{ id, address: toAddress(address), group: group.id, name, question, kind, leaning },
    answers: mapSides((side) => toAnswer(answers[side], toAddress)),
    changes: changes.map(({ date, of, what, was }) => ({ date, of, what, was })),
  };
}

function toAnswer(answer: Answer, toAddress: ToAddress): Of<'criteria'>['answers']['nodejs'] {
  const { statement, provision = null, by = null, fit = null, because = null, wouldSettle = null, claims } = answer;
  return {
    statement,
    provision,
    by,
    fit,
    because,
    wouldSettle,
    claims: claims.map((each) => toClaim(each, toAddress)),
  };
}

const toNeed = (need: Need, group: string, toAddress: ToAddress): Of<'needs'> => ({
  ...{ id: need.id, address: toAddress(need.address), group, name: need.name },
  criteria: need.criteria.map(({ id }) => id),
  fits: need.fits ?? null,
});

const toExample = (example: Example, toAddress: ToAddress): Of<'examples'> => ({
  ...{ id: example.id, address: toAddress(example.address), name: example.name, situation: example.situation },
  choices: toAddress(example.choicesAddress),
  recommendation: example.report.headline,
  opinion: example.opinion,
});

const toCitations = ({ citations }: Pick<Claim, 'citations'>) =>
  citations.map(({ source, at = null, address }) => ({ source: source.id, at, document: address }));

const toTerm = (term: Term, toAddress: ToAddress): Of<'glossary'> => ({
  id: term.id,
  address: toAddress(term.address),
  name: term.name,
  synonyms: term.synonyms,
  meaning: term.meaning,
  citations: toCitations(term),
  checked: term.checked,
  reviewed: term.reviewed ?? null,
  usedIn: term.usedIn.map(({ address }) => toAddress(address)),
});

const toClaim = (claim: Claim, toAddress: ToAddress) => ({
  id: claim.id,
  address: toAddress(claim.address),
  statement: claim.statement,
  citations: toCitations(claim),
  holdsFor: claim.holdsFor,
  checked: claim.checked,
  reviewed: claim.reviewed ?? null,
});

const toArgument = (argument: Argument, toAddress: ToAddress): Of<'arguments'> => ({
  id: argument.id,
  address: toAddress(argument.address),
  side: argument.side,
  kind: argument.kind,
  statement: argument.statement,
  reason: argument.reason,
  criteria: argument.criteria.map(({ id }) => id),
  claims: argument.claims.map(({ id }) => id),
});

/** The sources of some claims or terms by their ids. */
const toSourceList = (entries: readonly Pick<Claim, 'citations'>[], toAddress: ToAddress): Of<'sources'>[] =>
  toSources(entries)
    .sort((a, b) => compareText(a.id, b.id))
    .map((source) => toSource(source, toAddress));

const toSource = (source: Source, toAddress: ToAddress): Of<'sources'> => ({
  id: source.id,
  address: toAddress(source.page),
  title: source.title,
  publisher: source.publisher,
  document: source.address,
  version: source.version ?? null,
  published: source.published ?? null,
  tier: source.tier,
});
