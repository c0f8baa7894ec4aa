import { fileURLToPath } from 'node:url';
import { toAuthored } from '../check/authored.ts';
import { readContent } from '../check/folder.ts';
import { readEntry } from '../check/read.ts';
import { toOutsideDocuments } from '../model/outside-documents.ts';
import { renderVisits, visit } from './outside-links.ts';

// Not a part of the tests: whether others keep their pages is not ours to say, and no change of ours waits for it.
const { entries } = await readContent(fileURLToPath(new URL('../../', import.meta.url)));
const documents = toOutsideDocuments(entries.map(readEntry).map(toAuthored));
console.log(`Asking for ${String(documents.length)} documents; those of one host one after another.`);
const visits = await visit(documents, { timeout: 20_000, retries: 2, pause: 1_000 });
console.log(renderVisits(visits));
if (visits.some(({ probe }) => probe.outcome === 'dead')) process.exitCode = 1;
