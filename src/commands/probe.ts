/** What asking for a document told. */
export interface Probe {
  /** Unknown: the host keeps programs out, so that nothing follows for readers. */
  outcome: 'alive' | 'dead' | 'unknown';
  /** The status or the failure. */
  reason: string;
  /** Where the host sent us, when that is another address. */
  moved?: string;
  /** The ids in a page, where they were asked for. */
  ids?: ReadonlySet<string>;
}

export interface Patience {
  /** For one answer, in milliseconds. */
  timeout: number;
  /** How often a host that fails is asked again. */
  retries: number;
  /** Between two questions to one host, in milliseconds. */
  pause: number;
}

const headers = { 'user-agent': 'nodejs-or-django-links/1.0', accept: 'text/html,*/*;q=0.8' };

/** Asks for a document: by HEAD, and by GET where HEAD fails or where the ids are wanted. A host that fails is asked again. */
export async function probe(address: string, wantsIds: boolean, patience: Patience): Promise<Probe> {
  for (let attempt = 0; ; attempt += 1) {
    const [first, isPassing] = await ask(address, wantsIds ? 'GET' : 'HEAD', patience.timeout);
    if (first.outcome === 'alive') return first;
    if (!wantsIds && !isPassing) {
      await wait(patience.pause);
      const [second] = await ask(address, 'GET', patience.timeout);
      return second;
    }
    if (!isPassing || attempt >= patience.retries) return first;
    await wait(patience.pause * 2 ** (attempt + 1));
  }
}

export const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** One question, and whether its failure may pass by itself. */
async function ask(address: string, method: 'GET' | 'HEAD', timeout: number): Promise<[Probe, boolean]> {
  try {
    const response = await fetch(address, { method, headers, signal: AbortSignal.timeout(timeout) });
    const { status, ok } = response;
    const isPage = response.headers.get('content-type')?.includes('html') ?? false;
    const ids = ok && method === 'GET' && isPage ? toIds(await response.text()) : undefined;
    await response.body?.cancel().catch(() => undefined);
    const moved = response.url.replace(/#.*/, '');
    const probe: Probe = {
      outcome: ok ? 'alive' : [404, 410].includes(status) || status >= 500 ? 'dead' : 'unknown',
      reason: String(status),
      ...(response.redirected && moved !== address && { moved }),
      ...(ids && { ids }),
    };
    return [probe, status === 429 || status >= 500];
  } catch (error) {
    const { code, message } = ((error as Error).cause ?? error) as { code?: string; message: string };
    return [{ outcome: 'dead', reason: code ?? message }, true];
  }
}

/** The ids and old anchors of a page; GitHub writes its own before those of authors. */
const toIds = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:id|name)=["']?(?:user-content-)?([^"'\s>]+)/g)].map(([, id = '']) => id));
