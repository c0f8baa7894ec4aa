import type { Edition } from '../model/edition.ts';
import { licence, licenceName, siteName } from '../model/identity.ts';
import { changesAddress, feedAddress, wholeAddress } from '../model/links.ts';
import { escapeMarkup, renderInline } from './markup.ts';
import { toUuid } from './uuid.ts';

/**
 * All editions as an Atom feed (RFC 4287), one entry each.
 *
 * An entry is known by its edition's date and the feed by this project, so that both stay the same when the site moves. Links
 * are whole where the site knows its address. Where it does not, they are relative to the feed, which lies at the site's root.
 *
 * @param editions the newest first, at least one
 */
export function renderFeed(editions: readonly Edition[], home: string | null | undefined): string {
  const link = (address: string) => (home ? wholeAddress(address, home) : address.slice(1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <id>${toId('feed')}</id>`,
    `  <title>${siteName}: changes</title>`,
    '  <subtitle>What each edition brought, which rows changed, and what they said before.</subtitle>',
    `  <updated>${toInstant(editions[0]?.date ?? '')}</updated>`,
    `  <author><name>The contributors of ${siteName}</name></author>`,
    `  <rights>${licenceName}, ${licence.address}</rights>`,
    `  <link rel="license" href="${licence.address}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeMarkup(link(feedAddress))}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeMarkup(link(changesAddress))}"/>`,
    ...editions.flatMap((edition) => renderEntry(edition, link)),
    '</feed>',
    '',
  ].join('\n');
}

function renderEntry(edition: Edition, link: (address: string) => string): string[] {
  const { date, title, address } = edition;
  return [
    '  <entry>',
    `    <id>${toId(`edition ${date}`)}</id>`,
    `    <title>${escapeMarkup(title)}</title>`,
    `    <published>${toInstant(date)}</published>`,
    `    <updated>${toInstant(date)}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escapeMarkup(link(address))}"/>`,
    `    <content type="html">${escapeMarkup(renderContent(edition, link))}</content>`,
    '  </entry>',
  ];
}

/** What the page of changes says of an edition, as HTML. */
function renderContent({ what, events }: Edition, link: (address: string) => string): string {
  const items = events.map(({ kind, title, text, address, before }) => {
    const subject = `<a href="${escapeMarkup(link(address))}">${renderInline(title)}</a>, ${kind}: ${renderInline(text)}`;
    const former = before ? ` ${escapeMarkup(before.speaker)}: <q>${renderInline(before.text)}</q>` : '';
    return `<li>${subject}${former}</li>`;
  });
  return [`<p>${renderInline(what)}</p>`, ...(items.length > 0 ? [`<ul>${items.join('')}</ul>`] : [])].join('');
}

const toId = (key: string) => `urn:uuid:${toUuid(key)}`;

/** An edition has a day and no hour: the first of it, in universal time. */
const toInstant = (day: string) => `${day}T00:00:00Z`;
