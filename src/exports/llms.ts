import type { Comparison } from '../model/comparison.ts';
import { criterionFile } from '../model/data-files.ts';
import { siteName } from '../model/identity.ts';
import { glossaryAddress, menu } from '../model/links.ts';
import { renderEdition } from './citation.ts';
import { heading, link, list, paragraph, type Document } from './document.ts';
import { renderMarkdown } from './markdown.ts';
import type { Frame } from './row.ts';

/** The guide to the site for language models, by the convention of llmstxt.org: name, summary, lists of links. */
export function renderLlms({ groups, criteria, verdict }: Comparison, frame: Frame): string {
  const { edition, toAddress } = frame;
  const document: Document = [
    heading(2, 'Data'),
    list([
      [link(toAddress('/data/comparison.md'), 'The whole comparison as Markdown'), ': tables, then pros and cons'],
      [
        link(toAddress('/data/comparison.json'), 'The whole comparison as JSON'),
        ': with claims, sources, dates and the glossary',
      ],
      [link(toAddress('/data/comparison.schema.json'), 'JSON Schema'), ': what each field of it means'],
      [link(toAddress('/data/comparison.csv'), 'The criteria as CSV'), ': one line for each'],
    ]),
    ...groups.flatMap((group) => [
      heading(2, group.name),
      list(
        group.criteria.map(({ id, name, question }) => [
          link(toAddress(criterionFile(id, 'md')), name),
          `: ${question}`,
        ]),
      ),
    ]),
    heading(2, 'Optional'),
    list(
      [...menu, { address: glossaryAddress, name: 'Glossary' }].map(({ address, name }) => [
        link(toAddress(address), name),
      ]),
    ),
  ];
  const summary = `Node.js and Django compared by ${String(criteria.size)} criteria. Each claim has a source, a version and a date.`;
  const details = [paragraph(verdict.preface), paragraph(`${renderEdition(edition)}.`)];
  return `# ${siteName}\n\n> ${summary}\n\n${renderMarkdown([...details, ...document])}`;
}
