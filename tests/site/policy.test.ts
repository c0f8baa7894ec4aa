import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { budgets } from './budgets.ts';
import {
  dist,
  everyAddress,
  findAttribute,
  findFiles,
  getElements,
  getOwnText,
  isCode,
  missingPage,
  toElements,
  type Element,
} from './dist.ts';
import { expect, test } from './reader.ts';

type Policy = ReadonlyMap<string, readonly string[]>;

/** The directives of a content policy and their values; of two with one name, browsers take the first. */
const parsePolicy = (text: string): Policy =>
  new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const)
      .toReversed(),
  );

const isHash = (value: string) => value.startsWith("'sha256-");
const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isStyle = ({ tagName }: Element) => tagName === 'style';

/** The hash of an inline script or style, or of the file that a script names. */
function toElementHash(element: Element, address: string): string {
  const source = findAttribute(element, 'src');
  if (source === undefined) return toHash(getOwnText(element));
  const { pathname } = new URL(source, `https://site${address}`);
  return toHash(readFileSync(path.join(dist, pathname), 'utf8'));
}

const toHashes = (elements: Element[], isKind: (element: Element) => boolean, address: string) =>
  elements.filter(isKind).map((element) => toElementHash(element, address));

/** A policy without the hashes that each page has of its own, or none, as lines. */
const toRules = (policy: Policy) =>
  [...policy].map(([name, values]) => (/^(script|style)-src$/.test(name) ? name : [name, ...values].join(' '))).sort();

const pages = everyAddress.map((address) => {
  const elements = getElements(address);
  const first = elements.find(({ tagName }) => tagName === 'head')?.childNodes[0];
  const meta = elements.find((element) => element === first);
  const isPolicy = meta && findAttribute(meta, 'http-equiv')?.toLowerCase() === 'content-security-policy';
  return { address, elements, policy: parsePolicy(isPolicy ? (findAttribute(meta, 'content') ?? '') : '') };
});

const headers = readFileSync(path.join(dist, '_headers'), 'utf8');
/** The policy that the list names for some addresses. */
const findSent = (rule: string) =>
  headers
    .split('\n\n')
    .find((block) => block.startsWith(`${rule}\n`))
    ?.match(/^ {2}Content-Security-Policy: (.*)$/m)?.[1] ?? '';

/** The headers of all answers, and of those at addresses of rows to embed: these may be framed, and the page for what is missing comes too. */
const rules = [
  { sent: findSent('/*'), frames: ["'none'"], isMeant: (address: string) => !address.startsWith('/embed/') },
  {
    sent: findSent('/embed/*'),
    frames: undefined,
    isMeant: (address: string) => address.startsWith('/embed/') || address === missingPage,
  },
];

test('each page begins with its content policy', () => {
  expect(pages.filter(({ policy }) => !policy.has('default-src')).map(({ address }) => address)).toEqual([]);
});

test('a policy allows the scripts and styles of its page and nothing else', () => {
  for (const { address, elements, policy } of pages) {
    for (const [directive, isKind] of [
      ['script-src', isCode],
      ['style-src', isStyle],
    ] as const) {
      const hashes = toHashes(elements, isKind, address);
      expect(new Set(policy.get(directive)), `${directive} of ${address}`).toEqual(
        new Set(hashes.length > 0 ? hashes : ["'none'"]),
      );
    }
  }
});

test('a policy trusts no host, no inline code without a hash, and no text as code', () => {
  for (const { address, policy } of pages) {
    const values = [...policy.values()].flat().filter((value) => !isHash(value));
    expect(new Set(values), address).toEqual(new Set(["'none'", "'self'", "'script'"]));
    expect(policy.get('default-src'), address).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for'), address).toEqual(["'script'"]);
  }
});

test('a host that sends headers sends the same rules, and lets other sites frame nothing but rows to embed', () => {
  for (const { sent, frames, isMeant } of rules) {
    const policy = parsePolicy(sent);
    const sentRules = toRules(policy).filter((rule) => !rule.startsWith('frame-ancestors'));
    for (const page of pages.filter(({ address }) => isMeant(address))) {
      expect(toRules(page.policy), page.address).toEqual(sentRules);
    }
    expect(policy.get('frame-ancestors')).toEqual(frames);
  }
});

test('the header allows what any page has, and is short enough to be sent', () => {
  for (const { sent, isMeant } of rules) {
    const used = pages
      .filter(({ address }) => isMeant(address))
      .flatMap(({ address, elements }) => [isCode, isStyle].flatMap((isKind) => toHashes(elements, isKind, address)));
    const allowed = [...parsePolicy(sent).values()].flat().filter(isHash);
    expect(new Set(allowed)).toEqual(new Set(used));
    expect(allowed.length).toBeLessThanOrEqual(budgets.policyHashes);
    expect(sent.length).toBeLessThanOrEqual(budgets.policyCharacters);
  }
});

test('a script in a file waits in a template, and says which bytes it is', () => {
  for (const { address, elements } of pages) {
    const inFiles = elements.filter((element) => findAttribute(element, 'src')?.endsWith('.js'));
    // That of the search, and one of the page's own.
    expect(inFiles.length, address).toBeLessThanOrEqual(2);
    for (const script of inFiles) {
      expect(script.parentNode?.nodeName, address).toBe('#document-fragment');
      expect(`'${findAttribute(script, 'integrity') ?? ''}'`, address).toBe(toElementHash(script, address));
    }
  }
});

test('no element of any file has a style or an event attribute', () => {
  const files = findFiles(dist).filter((file) => /\.(html|svg|xml)$/.test(file));
  const found = files.flatMap((file) =>
    toElements(readFileSync(path.join(dist, file), 'utf8')).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${file} ${tagName} ${name}`),
    ),
  );
  expect(found).toEqual([]);
});

test('no page names a resource of another host', () => {
  const fetched = ['src', 'srcset', 'poster', 'data', 'action', 'formaction'];
  const found = pages.flatMap(({ address, elements }) =>
    elements.flatMap((element) => {
      const isFetched = (name: string) => fetched.includes(name) || (name === 'href' && element.tagName === 'link');
      const isSilent = /\b(canonical|alternate|license)\b/.test(findAttribute(element, 'rel') ?? '');
      return element.attrs
        .filter(({ name, value }) => isFetched(name) && !isSilent && /^([a-z]+:|\/\/)/i.test(value))
        .map(({ name, value }) => `${address} ${element.tagName} ${name} ${value}`);
    }),
  );
  expect(found).toEqual([]);
});
