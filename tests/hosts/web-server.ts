import { spawn, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';

/** A web server that runs, until it is stopped. */
export interface WebServer {
  stop: () => Promise<void>;
}

/** A port that nobody listens on. */
export function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
      });
    });
  });
}

/** Changes what an administrator would change in a shipped file: each pattern has to be there. */
export const adapt = (text: string, changes: readonly (readonly [RegExp, string])[]) =>
  changes.reduce((before, [pattern, value]) => {
    if (!pattern.test(before)) throw new Error(`The configuration does not hold ${String(pattern)}.`);
    return before.replaceAll(pattern, value);
  }, text);

/** Runs nginx on a site's configuration, with the modules that Debian's packages switch on. */
export async function startNginx(folder: string, site: string, port: number): Promise<WebServer> {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const configuration = `include /etc/nginx/modules-enabled/*.conf;
pid ${folder}/nginx.pid;
daemon off;
master_process off;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${scratch.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${site}
}
`;
  const file = path.join(folder, 'nginx.conf');
  await writeFile(file, configuration);
  return start('/usr/sbin/nginx', ['-e', `${folder}/error.log`, '-c', file], port, folder);
}

/** Runs Caddy on a site's configuration. */
export async function startCaddy(folder: string, site: string, port: number): Promise<WebServer> {
  const file = path.join(folder, 'Caddyfile');
  await writeFile(file, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  return start('caddy', ['run', '--adapter', 'caddyfile', '--config', file], port, folder);
}

/** A certificate for the machine itself, signed by nobody else. */
export function writeCertificate(folder: string): { certificate: string; key: string } {
  const [certificate, key] = [path.join(folder, 'site.pem'), path.join(folder, 'site.key')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-out', certificate, '-keyout', key];
  const { status, stderr } = spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    ...names,
    ...files,
  ]);
  if (status !== 0) throw new Error(stderr.toString());
  return { certificate, key };
}

async function start(command: string, values: string[], port: number, folder: string): Promise<WebServer> {
  const child = spawn(command, values, { env: { ...process.env, HOME: folder }, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => { resolve(); })); // prettier-ignore
  await Promise.race([
    answers(port),
    ended.then(() => {
      throw new Error(`${command} ended: ${said}`);
    }),
  ]);
  return {
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

async function answers(port: number): Promise<void> {
  for (;;) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).once('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
