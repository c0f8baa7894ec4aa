import { caching, revalidated, toVaried, transportSecurity, type Headers } from './headers.ts';
import { fileTypes, instructions, isCompressible, isText, toFroms, toPlace, type Host, type HostMove } from './host.ts';

/**
 * The configuration of nginx for one site: a file for `/etc/nginx/sites-available/` that others on the same server do not disturb.
 *
 * @param encrypted whether nginx holds the certificate; else a proxy before it may
 */
export function renderNginx({ name, base, headers, exceptions, moves }: Host, encrypted: boolean): string {
  const varied = toVaried(exceptions);
  const redirect = `server {
    listen 80;
    listen [::]:80;
    server_name ${name};
    return 301 https://$host$request_uri;
}
`;
  const listen = encrypted
    ? `listen 443 ssl http2;
    listen [::]:443 ssl http2;
    ssl_certificate /etc/ssl/certs/${name}.pem;
    ssl_certificate_key /etc/ssl/private/${name}.key;
    ssl_protocols TLSv1.2 TLSv1.3;`
    : `listen 80;
    listen [::]:80;`;
  return `# Made by the build: the same headers as the pages name themselves. Made anew, it may differ.
# Change the names, the paths of the certificate and the folder. The folder holds the site itself${base === '/' ? '' : ` in ${base.slice(1, -1)}/`}.
# The line brotli_static needs Debian's package libnginx-mod-http-brotli-static: without it, remove the line.

# How long a browser may keep a file without asking again.
${renderMap(base, 'Cache-Control', revalidated, caching)}

# What other sites may show: the rows to embed, and the cards.
${[...varied].map(([header, rules]) => renderMap(base, header, headers[header] ?? '', rules)).join('\n')}

${encrypted ? `${redirect}\n` : ''}server {
    ${listen}
    server_name ${name};
    server_tokens off;
    root /srv/nodejs-or-django;
    index index.html;

    # Relative, so that a proxy, another port and another name do not matter.
    absolute_redirect off;
    error_page 403 404 =404 ${base}404.html;
    location = ${base}404.html { internal; }
${instructions.map((file) => `    location = ${base}${file} { return 404; }`).join('\n')}
${moves.map((move) => renderMove(base, move)).join('')}
    # The copies that \`npm run compress\` makes; a file without one is compressed on its way.
    brotli_static on;
    gzip_static on;
    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types ${listTypes(isCompressible)};

    charset utf-8;
    charset_types ${listTypes(isText)};
    types {
${Object.entries(fileTypes)
  .map(([ending, type]) => `        ${type} ${ending};`)
  .join('\n')}
    }
    location = ${base}feed.xml {
        types { application/atom+xml xml; }
        charset_types application/atom+xml;
    }

${renderHeaderLines({ ...headers, ...(encrypted && transportSecurity) }, ['Cache-Control', ...varied.keys()])}
}
`;
}

/** The value of a header by the address: what is said of most, and of some otherwise. */
const renderMap = (base: string, header: string, usual: string, rules: readonly { address: string; value: string }[]) =>
  `map $uri ${toVariable(header)} {
    default "${usual}";
${rules.map(({ address, value }) => `    ${toMapKey(base, address)} "${value}";`).join('\n')}
}`;

const toVariable = (header: string) => `$nodejs_or_django_${header.toLowerCase().replaceAll('-', '_')}`;

/** As \`~^/_astro/\` for all that follows, else the address itself. */
function toMapKey(base: string, address: string): string {
  const path = base + address.slice(1);
  return path.endsWith('*') ? `"~^${path.slice(0, -1).replaceAll('.', '\\.')}"` : `"${path}"`;
}

/** The query comes before the fragment, which is the last part of an address. */
function renderMove(base: string, move: HostMove): string {
  const { path, fragment } = toPlace(base, move.to);
  return toFroms(move)
    .map((from) => `    location = "${toPlace(base, from).path}" { return 301 "${path}$is_args$args${fragment}"; }\n`)
    .join('');
}

/** The types of files that `isWanted` chooses; nginx counts HTML in by itself. */
const listTypes = (isWanted: (type: string) => boolean) =>
  [...new Set(Object.values(fileTypes))].filter((type) => isWanted(type) && type !== 'text/html').join(' ');

/** The lines that set headers, those that vary by the address too. */
const renderHeaderLines = (headers: Headers, varied: readonly string[]) =>
  [
    ...Object.entries(headers)
      .filter(([name]) => !varied.includes(name))
      .map(([name, value]) => [name, `"${value}"`] as const),
    ...varied.map((name) => [name, toVariable(name)] as const),
  ]
    .map(([name, value]) => `    add_header ${name} ${value} always;`)
    .join('\n');
