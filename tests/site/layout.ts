import type { Page } from '@playwright/test';

/** Text that a reader cannot get at: cut off by the window or by a box of the page. */
export const findCutText = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const width = root.clientWidth;
    const tell = (what: string, element: Element) =>
      faults.push(`${location.pathname} ${what}: ${element.textContent.trim().slice(0, 60)}`);
    // What is for readers who hear the page is a dot for those who see it.
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && !(width <= 1 && height <= 1);
    };
    const isHeardOnly = (element: Element): boolean => element.closest('.sr-only') !== null;

    if (root.scrollWidth > width) tell(`is ${String(root.scrollWidth)} px wide`, document.createElement('p'));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const parent = text.parentElement;
      if (!parent || !text.textContent?.trim() || !isSeen(parent) || isHeardOnly(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      // The skip link waits above the page.
      if (rects.every(({ bottom }) => bottom + scrollY <= 0)) continue;
      if (rects.some(({ left, right }) => left < -0.5 || right > width + 0.5))
        tell('lets text leave the window', parent);
      const half = parent.closest('[data-side], td:nth-last-child(-n + 2), li, section')?.getBoundingClientRect();
      if (half && rects.some(({ right }) => right > half.right + 1)) tell('lets text leave its side', parent);
    }
    for (const element of document.body.querySelectorAll('*')) {
      const { overflowX, overflowY } = getComputedStyle(element);
      if (!isSeen(element) || isHeardOnly(element)) continue;
      const isCut =
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1);
      if (isCut) tell('cuts', element);
    }
    return faults;
  });

/** Doubles the size of all text, as a reader can in the settings of a browser. */
export const doubleText = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** Gives text the room between letters, words, lines and paragraphs that WCAG 1.4.12 lets a reader ask for. */
export const spreadText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The pairs of answers on a page, first Node.js's, then Django's: the last two cells of a row, or the heads of a criterion. */
export const findAnswerPairs = (page: Page): Promise<[Box, Box][]> =>
  page.evaluate(() => {
    const toBox = (element: Element): Box => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-criterion]')];
    const heads = ['#nodejs', '#django'].flatMap((id) => document.querySelector(id)?.closest('section') ?? []);
    return [...rows.map((row) => [...row.cells].slice(-2)), heads].flatMap(([nodejs, django]) =>
      nodejs && django ? [[toBox(nodejs), toBox(django)] as [Box, Box]] : [],
    );
  });
