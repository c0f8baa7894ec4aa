import type { Settings } from '../schemas/settings.ts';
import { renderCaddyfile } from './caddy.ts';
import { renderResponseHeadersPolicy } from './cloudfront.ts';
import { renderHeaders, toExceptions, toHeaders, type Headers } from './headers.ts';
import type { Host, HostMove } from './host.ts';
import { renderNginx } from './nginx.ts';
import type { Hashes } from './policy.ts';

/** The files that tell hosts about headers and moved pages, by their names in the site. */
export function toHostFiles(
  pages: ReadonlyMap<string, Hashes>,
  moves: readonly HostMove[],
  { address }: Settings,
): Map<string, string> {
  const home = new URL(address ?? 'https://example.org/');
  const [headers, exceptions] = [toHeaders(pages), toExceptions(pages)];
  // The headers of a row to embed do for a card too.
  const shown = exceptions.reduce<Headers>((all, exception) => ({ ...all, ...exception.headers }), headers);
  const host: Host = { name: home.hostname, base: home.pathname, headers, exceptions, moves };
  return new Map([
    ['_headers', renderHeaders(headers, exceptions)],
    ['about/hosting/nginx.conf', renderNginx(host, true)],
    ['about/hosting/nginx-behind-proxy.conf', renderNginx(host, false)],
    ['about/hosting/Caddyfile', renderCaddyfile(host)],
    ['about/hosting/cloudfront-headers.json', renderResponseHeadersPolicy('nodejs-or-django', headers)],
    ['about/hosting/cloudfront-embed-headers.json', renderResponseHeadersPolicy('nodejs-or-django-embeds', shown)],
  ]);
}
