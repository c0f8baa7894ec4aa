import type { DefaultTreeAdapterTypes } from 'parse5';

/** The words of some HTML, without its tags and with its entities read. */
export function toPlainText(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(toPlainText).join('') : '';
}
