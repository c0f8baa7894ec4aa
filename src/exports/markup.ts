/** Characters that no XML document may hold, not even escaped. */
const impossible = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as XML or HTML writes it, in elements and in attributes. */
export const escapeMarkup = (text: string): string =>
  text.replace(impossible, '\uFFFD').replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A short text as HTML: words between backticks are code. */
export const renderInline = (text: string): string =>
  text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? escapeMarkup(part) : `<code>${escapeMarkup(part)}</code>`))
    .join('');
