import { Parser } from 'htmlparser2';

/** The words of some HTML, without its tags and with its entities read. */
export function toPlainText(html: string): string {
  const words: string[] = [];
  const parser = new Parser({ ontext: (text) => words.push(text) });
  parser.end(html);
  return words.join('');
}
