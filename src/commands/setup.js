// Installs what is missing, before the other commands run. Plain JavaScript without packages: any Node.js from 18 on runs it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, headless } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = path.join(root, 'node_modules/.set-up');
const least = [22, 12];

checkNode();
installPackages();
if (process.argv.includes('--browser')) installBrowser();
if (process.argv.includes('--hosts')) installHosts();
if (process.argv.includes('--lighthouse')) installLighthouse();

/** Installs the packages of the lock file; skipped when they are there already. */
function installPackages() {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(path.join(root, file)));
  const wanted = `${hash.digest('hex')} ${process.platform} ${process.arch}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages …');
  // Not `npm ci`: a lock file written where some platforms' packages are missing counts as out of sync there.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    fail('The packages could not be installed.');
  writeFileSync(stamp, wanted);
}

/** The packages bring a Node.js of their own for Linux; elsewhere the reader's own must be new enough. */
function checkNode() {
  if (process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  fail(
    `This needs Node.js ${least.join('.')} or newer; here is ${process.versions.node}. Get it from https://nodejs.org.`,
  );
}

/** Finds a browser for the tests, or installs one; on Debian as root the one without windows, which is faster. */
function installBrowser() {
  const found = findBrowser();
  const isDebian = process.getuid?.() === 0 && has('apt-get');
  if (found && (process.env.CHROMIUM_PATH || !isDebian || path.basename(found) === headless)) return;
  console.log('Installing a browser for the tests …');
  // Debian's own packages bring every library that the browser needs; where one is not offered, another will do.
  const isInstalled = isDebian && (installFromDebian(headless) || found || installFromDebian('chromium'));
  // A package may install a stand-in that is no browser.
  if ((isInstalled || run('npx', ['playwright', 'install', 'chromium'])) && findBrowser()) return;
  fail('No browser was found or installed. Install Chromium or Chrome, or name one in CHROMIUM_PATH.');
}

function installFromDebian(...names) {
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  return run('apt-get', ['update', '-qq']) && run('apt-get', install);
}

/** Finds the web servers that the tests of hosts run, or installs Debian's packages of them. */
function installHosts() {
  const files = ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so', '/usr/bin/caddy'];
  const isComplete = () => files.every((file) => existsSync(file));
  if (isComplete()) return;
  const names = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];
  console.log(`Installing ${names.join(', ')} …`);
  const isInstalled = process.getuid?.() === 0 && has('apt-get') && installFromDebian(...names);
  if (!isInstalled || !isComplete())
    fail(`The tests of hosts need Debian’s packages ${names.join(', ')}: install them as root.`);
}

/** Installs Lighthouse from a lock file of its own: it weighs a third of all other packages, and only the audit needs it. */
function installLighthouse() {
  const source = path.join(root, 'src/commands/audit/lighthouse');
  const place = path.join(root, 'node_modules/.lighthouse');
  const files = ['package.json', 'package-lock.json'];
  const isSame = (file) =>
    existsSync(path.join(place, file)) &&
    readFileSync(path.join(place, file)).equals(readFileSync(path.join(source, file)));
  // npm writes this file last.
  if (files.every(isSame) && existsSync(path.join(place, 'node_modules/.package-lock.json'))) return;
  console.log('Installing Lighthouse …');
  // What is left of an interrupted installation must not count as done.
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  for (const file of files) copyFileSync(path.join(source, file), path.join(place, file));
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', ['ci', '--ignore-scripts', ...quiet, '--prefix', place])) fail('Lighthouse could not be installed.');
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
    }).status === 0
  );
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
