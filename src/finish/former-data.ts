import { copyFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copiedFolders, findFileId } from '../model/entry-files.ts';
import { cardAddress } from '../model/links.ts';
import { findTwin, toAnswer, type Moves } from '../model/moves.ts';

/**
 * Keeps the files of entries, data and cards, at their old addresses: those of a moved entry as copies, those of a retired one as
 * a notice. A picture can be none: it gives way to the card of the home page.
 */
export async function keepFormerData(site: string, { moves, tombstones }: Moves): Promise<void> {
  // A row and a table stand on one page; what is the second address of a criterion is a row, which has no files of its own.
  const rows = new Set([...moves.map(({ from }) => from), ...tombstones.map(({ address }) => address)].map(findTwin));
  for (const folder of copiedFolders) {
    const place = path.join(site, folder);
    const endings = new Set((await readdir(place).catch(() => [])).map((name) => name.replace(/^[^.]*\./, '')));
    const leave = (file: string, notice: Notice) =>
      file.endsWith('.png')
        ? copyFile(path.join(site, cardAddress('/')), file)
        : writeFile(file, renderNotice(path.extname(file), notice));
    const keep = async (owner: string, write: (id: string, ending: string) => Promise<void>) => {
      const id = rows.has(owner) ? undefined : findFileId(folder, owner);
      for (const ending of id === undefined ? [] : endings) await write(id ?? '', ending);
    };
    for (const { from, to } of moves) {
      const now = findFileId(folder, to);
      await keep(from, (id, ending) => {
        const old = path.join(place, `${id}.${ending}`);
        if (now !== undefined) return copyFile(path.join(place, `${now}.${ending}`), old);
        return leave(old, { id, movedTo: to });
      });
    }
    for (const { address, was, date, reason, successors } of tombstones) {
      const notice = { was, retired: date, reason, successors: successors.map((each) => toAnswer(each, moves)) };
      await keep(address, (id, ending) => leave(path.join(place, `${id}.${ending}`), { id, ...notice }));
    }
  }
}

type Notice = Record<string, string | string[]>;

/** What stands in a file of data whose entry is gone: fields as JSON, or a line of text for each. */
function renderNotice(ending: string, notice: Notice): string {
  if (ending === '.json') return `${JSON.stringify(notice, undefined, 2)}\n`;
  return Object.entries(notice)
    .map(([name, value]) => `${name}: ${[value].flat().join(' ')}\n`)
    .join('');
}
