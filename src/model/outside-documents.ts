import { findAll, ofCollection, type Authored } from './checks/authored.ts';

/** A document of another site, and what of ours rests on it. */
export interface OutsideDocument {
  /** Its address without a fragment. */
  address: string;
  /** Each place that is linked, a fragment or the empty text for the whole, with the claims or the lines that link it. */
  places: Map<string, string[]>;
}

/** Every document that claims or prose link, once each, in the order of the files. */
export function toOutsideDocuments(files: readonly Authored[]): OutsideDocument[] {
  const documents = new Map<string, OutsideDocument>();
  const add = (link: string, at: string, what: string) => {
    const [, address = link, own = ''] = /^([^#]*)#?(.*)$/s.exec(link) ?? [];
    const document = documents.get(address) ?? { address, places: new Map<string, string[]>() };
    const place = at.startsWith('#') ? at.slice(1) : own;
    documents.set(address, document);
    document.places.set(place, [...(document.places.get(place) ?? []), what]);
  };
  const sources = new Map(
    ofCollection(files, 'sources').map((entry) => [entry.id, String(getAt(entry.data, ['address']))]),
  );
  for (const entry of files) {
    for (const { path, value } of findAll([entry], 'citations.*.source')) {
      const address = sources.get(value);
      const [at, id] = [
        getAt(entry.data, [...path.slice(0, -1), 'at']),
        getAt(entry.data, [...path.slice(0, -3), 'id']),
      ];
      if (address !== undefined)
        add(
          address,
          typeof at === 'string' ? at : '',
          `${entry.collection === 'glossary' ? 'term' : 'claim'} ${String(id)} (${entry.file})`,
        );
    }
    for (const { kind, id, line } of entry.mentions) {
      if (kind === 'link' && id.startsWith('https://')) add(id, '', `${entry.file}:${String(line)}`);
    }
  }
  return [...documents.values()];
}

function getAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
}
