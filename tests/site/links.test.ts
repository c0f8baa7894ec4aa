import {
  embedAddresses,
  findAttribute,
  getElements,
  getOwnText,
  missingPage,
  ownAddresses,
  toElements,
  type Element,
} from './dist.ts';
import { expect, nestedBase, test } from './reader.ts';

const pages = [...ownAddresses, ...embedAddresses];

/** The addresses in a page's attributes and styles that lead to this site, whole. */
function toTargets(elements: Element[], page: string): URL[] {
  const attributes = elements.flatMap((element) =>
    ['href', 'src'].flatMap((name) => findAttribute(element, name) ?? []),
  );
  const css = elements.filter(({ tagName }) => tagName === 'style').map(getOwnText);
  const styles = [...css.join('\n').matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, address]) => address ?? []);
  return [...attributes, ...styles]
    .map((address) => new URL(address, page))
    .filter(({ origin }) => origin === new URL(page).origin);
}

/** The links that lead nowhere, of all pages that link relatively. */
async function findBroken(server: string): Promise<string[]> {
  const answers = new Map<string, ReturnType<typeof open>>();
  const ask = (address: string) => {
    const answer = answers.get(address) ?? open(address);
    answers.set(address, answer);
    return answer;
  };
  const broken: string[] = [];
  for (const page of pages) {
    for (const target of toTargets((await ask(server + page)).elements, server + page)) {
      const fragment = decodeURIComponent(target.hash.slice(1));
      const { status, ids } = await ask(target.href.replace(/#.*/, ''));
      if (status !== 200) broken.push(`${page} links to ${target.href}: ${String(status)}`);
      else if (fragment && !ids.has(fragment)) broken.push(`${page} links to ${target.href}: no such place`);
    }
  }
  return broken;
}

async function open(address: string) {
  const response = await fetch(address, { redirect: 'manual' });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  const elements = isPage ? toElements(await response.text()) : [];
  const ids = new Set(elements.flatMap((element) => findAttribute(element, 'id') ?? []));
  return { status: response.status, elements, ids };
}

test('every link within the site leads to a page and a place that are there', async ({ server }) => {
  expect(await findBroken(server)).toEqual([]);
});

test('the same links work when the site is hosted below a path', async ({ nestedServer }) => {
  expect(await findBroken(nestedServer)).toEqual([]);
});

test('no link leaves the path below which the site is hosted', ({ nestedServer }) => {
  const targets = pages.flatMap((page) => toTargets(getElements(page), nestedServer + page));
  expect(targets.map(({ pathname }) => pathname).filter((path) => !path.startsWith(nestedBase))).toEqual([]);
});

test('no page uses an id twice', () => {
  const twins = [...ownAddresses, missingPage].flatMap((page) => {
    const ids = getElements(page).flatMap((element) => findAttribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
  });
  expect(twins).toEqual([]);
});
