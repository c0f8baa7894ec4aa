import type { CDPSession, Page } from '@playwright/test';
import { slowdown, type InteractionTime } from './interaction-report.ts';

/** Measures what an interaction with a page takes that is there already. */
export type Measure = (act: () => Promise<unknown>) => Promise<InteractionTime>;

/** Slows a page down, and has the browser count what it does: the time that its main thread works, whatever the machine does besides. */
export async function connectMeasure(page: Page): Promise<Measure> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return async (act) => {
    await waitForPicture(page);
    const before = await readCounters(session);
    await act();
    await waitForPicture(page);
    const after = await readCounters(session);
    return { script: after.script - before.script, layout: after.layout - before.layout };
  };
}

/** Milliseconds since the page began. */
async function readCounters(session: CDPSession): Promise<InteractionTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const find = (wanted: string) => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  return { script: find('ScriptDuration'), layout: find('LayoutDuration') + find('RecalcStyleDuration') };
}

/** What is left to do before the next picture is done after it. */
const waitForPicture = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => setTimeout(resolve));
      }),
  );
