import { sides, type Side } from '../schemas/sides.ts';
import type { Settings } from '../schemas/settings.ts';
import type { Criterion } from './criterion.ts';
import { wholeAddress } from './links.ts';

/** A report of an error, begun for the reader, and the ways that it can take. */
export interface ErrorReport {
  title: string;
  /** What is reported, and what the reader has to say. */
  text: string;
  /** A form at the repository's host that holds both already. */
  form: string | undefined;
  /** The repository, where the reader writes the report: its host has no form that can be filled. */
  repository: string | undefined;
  /** A message that holds both, or a page of those who answer for the site. */
  contact: string | undefined;
}

/**
 * Statements and names are cut here, in characters. GitHub answers addresses of more than 8,191 bytes with an error: two
 * statements and two names in a script that takes twelve bytes a character leave room for the rest.
 */
const limits = { statement: 160, name: 90 } as const;

/** The report of an error in a row. */
export function toErrorReport(
  { id, name, address, answers }: Criterion,
  edition: string,
  technologies: Record<Side, { name: string }>,
  settings: Settings,
): ErrorReport {
  const title = `Error in ${id}: ${shorten(name, limits.name)}`;
  const text = [
    `Row: ${shorten(name, limits.name)} (${id})`,
    `Address: ${wholeAddress(address, settings.address)}`,
    `Edition: ${edition}`,
    ...sides.map((side) => `${technologies[side].name}: ${shorten(answers[side].statement, limits.statement)}`),
    '',
    'What is wrong:',
    '',
    'The source that says otherwise:',
    '',
  ].join('\n');
  const form = settings.repository ? findForm(settings.repository, title, text) : undefined;
  return {
    ...{ title, text, form },
    repository: form === undefined ? (settings.repository ?? undefined) : undefined,
    contact: settings.contact ? toContact(settings.contact, title, text) : undefined,
  };
}

/** The form of a new issue with title and text filled in, where the host is known to have one. */
function findForm(repository: string, title: string, text: string): string | undefined {
  const { hostname, origin, pathname } = new URL(repository);
  const project = pathname.replace(/\/-\/.*$/, '').replace(/(\.git)?\/*$/, '');
  const names = project.split('/').slice(1);
  // https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue
  if (/^(www\.)?github\.com$/.test(hostname) && names.length >= 2) {
    return `${origin}/${names.slice(0, 2).join('/')}/issues/new?${toQuery({ title, body: text })}`;
  }
  // https://docs.gitlab.com/user/project/issues/create_issues/
  if (hostname.startsWith('gitlab.') && names.length >= 2) {
    return `${origin}${project}/-/issues/new?${toQuery({ 'issue[title]': title, 'issue[description]': text })}`;
  }
  return undefined;
}

/** A message by RFC 6068, whose lines end as in mail; an address over https stays as it is. */
function toContact(contact: string, title: string, text: string): string {
  if (!contact.startsWith('mailto:')) return contact;
  const query = toQuery({ subject: title, body: text.replaceAll('\n', '\r\n') });
  return `${contact}${contact.includes('?') ? '&' : '?'}${query}`;
}

/** Not as forms encode it: in mail a plus is a plus. */
const toQuery = (fields: Record<string, string>) =>
  Object.entries(fields)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&');

/** At most so many characters, none of them cut in two. */
function shorten(text: string, limit: number): string {
  const characters = Array.from(text);
  return characters.length > limit ? `${characters.slice(0, limit - 1).join('')}…` : text;
}
