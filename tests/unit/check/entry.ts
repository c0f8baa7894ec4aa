import { parseContentFile, type ContentFile } from '../../../src/check/file.ts';

/** A content file with a field, whose prose begins on line 4. */
export const toEntry = (text: string, field = 'a: b'): ContentFile =>
  parseContentFile('content/pages/page.mdx', `---\n${field}\n---\n${text}`);
