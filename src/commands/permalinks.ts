import { fileURLToPath } from 'node:url';
import { addPermalinks } from '../check/permalinks.ts';
import { renderReports } from '../check/report.ts';
import { checkContent } from '../check.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

// What vanished is mended first: an id that is renamed back was never published under its other name.
const reports = await checkContent(root, {});
if (reports.length > 0) {
  console.error(`${renderReports(reports)}\n\nNothing was added to tests/permalinks.txt.`);
  process.exitCode = 1;
} else {
  const added = await addPermalinks(root);
  for (const address of added) console.log(`+ ${address}`);
  console.log(`${String(added.length)} added to tests/permalinks.txt.`);
}
