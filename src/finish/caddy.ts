import { caching, revalidated, toVaried, transportSecurity } from './headers.ts';
import { fileTypes, instructions, isText, toFroms, toPlace, type Host } from './host.ts';

/** The configuration of Caddy, which gets a certificate for the site's name by itself. */
export function renderCaddyfile({ name, base, headers, exceptions, moves }: Host): string {
  const below = (address: string) => base + address.slice(1);
  const kept = caching.map(({ address }) => below(address)).join(' ');
  const varied = toVaried(exceptions);
  const toLine = ([header, value]: [string, string]) => `header ${header} "${value}"`;
  const all = Object.entries({ ...headers, ...transportSecurity });
  const lines = [
    'root * /srv/nodejs-or-django',
    ...all.filter(([header]) => !varied.has(header)).map(toLine),
    // What other sites may show: the rows to embed, and the cards.
    ...[...varied].flatMap(([header, rules]) => [
      `@no-other-${header} not path ${rules.map(({ address }) => below(address)).join(' ')}`,
      `header @no-other-${header} ${header} "${headers[header] ?? ''}"`,
      ...rules.map(({ address, value }) => `header ${below(address)} ${header} "${value}"`),
    ]),
    ...caching.map(({ address, value }) => `header ${below(address)} Cache-Control "${value}"`),
    `@others not path ${kept}`,
    `header @others Cache-Control "${revalidated}"`,
    ...Object.entries(fileTypes).flatMap(([ending, type]) => [
      `@${ending} {`,
      `\tpath *.${ending}`,
      `\tnot path ${base}feed.xml`,
      '}',
      `header @${ending} Content-Type "${isText(type) ? `${type}; charset=utf-8` : type}"`,
    ]),
    `header ${base}feed.xml Content-Type "application/atom+xml; charset=utf-8"`,
    'map {query} {suffix} {',
    '\t~(.+) "?${1}"',
    '\tdefault ""',
    '}',
    // Its own way to the last slash loses the query.
    '@folder {',
    '\tnot path */ //*',
    '\tfile {path}/index.html',
    '}',
    'redir @folder {path}/{suffix} 301',
    ...moves.flatMap((move) => {
      const { path, fragment } = toPlace(base, move.to);
      return toFroms(move).map((from) => `redir ${toPlace(base, from).path} "${path}{suffix}${fragment}" 301`);
    }),
    'file_server {',
    '\tprecompressed br gzip',
    `\thide ${instructions.join(' ')}`,
    '}',
    'handle_errors {',
    `\trewrite * ${base}404.html`,
    '\theader Cache-Control "no-cache"',
    ...all.filter(([header]) => varied.has(header)).map((each) => `\t${toLine(each)}`),
    '\theader Content-Type "text/html; charset=utf-8"',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t}',
    '}',
  ];
  return `# Made by the build: the same headers as the pages name themselves. Made anew, it may differ.
# Change the name and the folder. The folder holds the site itself${base === '/' ? '' : ` in ${base.slice(1, -1)}/`}.
${name} {
${lines.map((line) => `\t${line}`).join('\n')}
}
`;
}
