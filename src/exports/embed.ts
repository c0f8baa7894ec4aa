import { cardSize, renderCriterionWords } from '../model/card.ts';
import type { Criterion } from '../model/criterion.ts';
import { isRow, type EmbedPage } from '../model/embed.ts';
import { siteName } from '../model/identity.ts';
import { renderMarkdownLink } from '../model/link-text.ts';
import { cardAddress, embedAddress, wholeAddress } from '../model/links.ts';
import { toPlain } from '../model/text.ts';
import { escapeMarkup } from './markup.ts';
import type { Frame, Home } from './row.ts';

/** In pixels: from this width on no row needs a scrollbar, however long its texts may be. */
export const iframeSize = { width: 640, height: 500 };

/** What the frame may do: nothing that needs scripts. Its links open where the reader is or in a tab, which is no longer bound. */
const freedoms = [
  // Without it the typefaces come from elsewhere; without scripts it gives nothing else.
  'allow-same-origin',
  'allow-top-navigation-by-user-activation',
  'allow-popups',
  'allow-popups-to-escape-sandbox',
].join(' ');

/** The element by which a page of another site shows a row. */
export function renderIframe(
  { id, name }: Pick<Criterion, 'id' | 'name'>,
  toAddress: (address: string) => string,
  width: number | '100%' = '100%',
): string {
  const attributes = {
    src: toAddress(embedAddress(id)),
    title: toTitle(name),
    width,
    height: iframeSize.height,
    loading: 'lazy',
    frameborder: 0,
    sandbox: freedoms,
  };
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(String(value))}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The card of a row as a picture in Markdown that leads to the row. */
export function renderPicture(criterion: Criterion, { technologies, toAddress }: Frame): string {
  const { address } = criterion;
  const words = renderCriterionWords({ technologies }, criterion);
  const picture = `!${renderMarkdownLink(words, toAddress(cardAddress(address)))}`;
  return `[${picture}](${toAddress(address)})\n`;
}

/** What oEmbed has to say of a row, by https://oembed.com; a site that does not know its address can name no frame and no picture. */
export function renderOembed(shown: EmbedPage['shown'], home: Home): string {
  const row = isRow(shown) ? shown : undefined;
  const about = {
    version: '1.0',
    type: home && row ? 'rich' : 'link',
    title: toTitle(isRow(shown) ? shown.name : shown.title),
    provider_name: siteName,
    cache_age: day,
  };
  const toAddress = (address: string) => wholeAddress(address, home);
  const whole = home && {
    provider_url: toAddress('/'),
    ...(row && {
      html: renderIframe(row, toAddress, iframeSize.width),
      ...iframeSize,
      thumbnail_url: toAddress(cardAddress(row.address)),
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
  };
  return `${JSON.stringify({ ...about, ...whole }, undefined, 1)}\n`;
}

/** In seconds. */
const day = 86_400;

const toTitle = (name: string) => `${toPlain(name)} · ${siteName}`;
