import type { Settings } from '../schemas/settings.ts';
import { renderCaddyfile } from './caddy.ts';
import { renderResponseHeadersPolicy } from './cloudfront.ts';
import { renderHeaders, toHeaders } from './headers.ts';
import type { Host, HostMove } from './host.ts';
import { renderNginx } from './nginx.ts';
import type { Hashes } from './policy.ts';

/** The files that tell hosts about headers and moved pages, by their names in the site. */
export function toHostFiles(
  pages: readonly Hashes[],
  moves: readonly HostMove[],
  { address }: Settings,
): Map<string, string> {
  const home = new URL(address ?? 'https://example.org/');
  const headers = toHeaders(pages);
  const host: Host = { name: home.hostname, base: home.pathname, headers, moves };
  return new Map([
    ['_headers', renderHeaders(headers)],
    ['about/hosting/nginx.conf', renderNginx(host, true)],
    ['about/hosting/nginx-behind-proxy.conf', renderNginx(host, false)],
    ['about/hosting/Caddyfile', renderCaddyfile(host)],
    ['about/hosting/cloudfront-headers.json', renderResponseHeadersPolicy(headers)],
  ]);
}
