import { parseContentFile, type ContentFile } from '../../../src/check/file.ts';

/** A content file whose prose begins on line 4. */
export const toEntry = (text: string): ContentFile =>
  parseContentFile('content/pages/page.mdx', `---\na: b\n---\n${text}`);
