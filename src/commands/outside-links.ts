import type { OutsideDocument } from '../model/outside-documents.ts';
import { probe, wait, type Patience, type Probe } from './probe.ts';

/** A document with what asking for it told. */
export interface Visit {
  document: OutsideDocument;
  probe: Probe;
  /** Linked places that its page does not have; one that scripts fill may have them later. */
  missing: string[];
}

/** How many hosts are asked at once. */
const atOnce = 8;

/** Asks for each document, one after another at each host. */
export async function visit(documents: readonly OutsideDocument[], patience: Patience): Promise<Visit[]> {
  const hosts = [...Map.groupBy(documents, ({ address }) => new URL(address).host).values()];
  const visits: Visit[] = [];
  const work = async () => {
    for (let host = hosts.pop(); host; host = hosts.pop()) {
      for (const [index, document] of host.entries()) {
        if (index > 0) await wait(patience.pause);
        const places = [...document.places.keys()].filter((place) => place !== '' && !place.startsWith(':~:'));
        const told = await probe(document.address, places.length > 0, patience);
        const missing = places.filter((place) => told.ids && !told.ids.has(place) && !told.ids.has(decode(place)));
        visits.push({ document, probe: told, missing });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return visits.sort((a, b) => documents.indexOf(a.document) - documents.indexOf(b.document));
}

/** What was found, the worst last, so that it stands where a reader of a log looks. */
export function renderVisits(visits: readonly Visit[]): string {
  const of = (outcome: Probe['outcome']) => visits.filter((each) => each.probe.outcome === outcome);
  const moved = visits.flatMap(({ document, probe: { moved } }) =>
    moved ? [`${document.address}\n    now ${moved}`] : [],
  );
  const places = visits.flatMap(({ document, missing }) =>
    missing.map((place) => `${document.address}#${place}${renderRest(document.places.get(place))}`),
  );
  const whole = (list: Visit[]) =>
    list.map(({ document, probe: { reason } }) => {
      return `${document.address}: ${reason}${renderRest([...document.places.values()].flat())}`;
    });
  const parts: [title: string, lines: string[]][] = [
    ['moved', moved],
    ['kept from programs, so open them by hand', whole(of('unknown'))],
    ['without the linked place, unless a script makes it', places],
    ['dead', whole(of('dead'))],
  ];
  const total = `Of ${String(visits.length)} documents, ${String(of('alive').length)} answer and ${String(of('dead').length)} are dead.`;
  const shown = parts.filter(([, lines]) => lines.length > 0);
  return [...shown.map(([title, lines]) => `${String(lines.length)} ${title}:\n\n${lines.join('\n')}\n`), total].join(
    '\n',
  );
}

const renderRest = (what: readonly string[] = []) => what.map((each) => `\n    ${each}`).join('');

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
