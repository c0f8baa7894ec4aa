import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export interface ServerOptions {
  /** The folder to serve. */
  folder: string;
  /** The path under which it appears, as `/` or `/a/b/`. */
  base?: string;
  /** Whether the brotli and gzip copies that lie beside files are sent. */
  compressed?: boolean;
}

/** A server that behaves like a plain static host: folders end in a slash, and what is missing gets the page for that. */
export function createStaticServer({ folder, base = '/', compressed = false }: ServerOptions): Server {
  const serve = sirv(folder, { dev: true, etag: true, dotfiles: true, brotli: compressed, gzip: compressed });
  return createServer((request, response) => {
    const url = toUrl(request.url);
    if (!url?.pathname.startsWith(base)) {
      sendNotFound(response, folder);
      return;
    }
    const local = `/${url.pathname.slice(base.length)}`;
    if (!local.endsWith('/') && isFolder(folder, decode(local))) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    request.url = local + url.search;
    serve(request, response, () => {
      sendNotFound(response, folder);
    });
  });
}

/** How many ports are tried before giving up. */
const attempts = 20;

/** Listens on the first free port from `port` on. Resolves to the port; rejects when none of twenty is free. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (current: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && current < Math.min(port + attempts, 65535)) attempt(current + 1);
        else reject(error);
      });
      server.listen(current, () => {
        server.removeAllListeners('error');
        const address = server.address();
        resolve(typeof address === 'object' && address ? address.port : current);
      });
    };
    attempt(port);
  });
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const file = path.join(folder, '404.html');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(existsSync(file) ? readFileSync(file) : 'Not found');
}

/** Whether a page lies there, without looking outside of the site. */
function isFolder(folder: string, local: string): boolean {
  const place = path.join(folder, local);
  return !path.relative(folder, place).startsWith('..') && existsSync(path.join(place, 'index.html'));
}

const toUrl = (address = '/') =>
  URL.canParse(address, 'http://localhost') ? new URL(address, 'http://localhost') : undefined;

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
