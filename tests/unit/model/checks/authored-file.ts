import type { Authored, Mention } from '../../../../src/model/checks/authored.ts';
import type { CollectionName } from '../../../../src/schemas/collections.ts';
import { toId } from '../../../../src/schemas/primitives.ts';

/** A content file as the checks across files see it: its place from `content/` on, its data, what its prose mentions. */
export function toAuthored(name: string, data: unknown = {}, mentions: readonly Mention[] = []): Authored {
  const [folder = ''] = name.split('/');
  const id = toId(name);
  const collection = name.includes('/') ? folder : id === 'site' ? 'settings' : id;
  return { file: `content/${name}`, id, collection: collection as CollectionName, data, readable: true, mentions };
}

/** The files that the site cannot do without, empty. */
export const required = [
  'site.yaml',
  'comparison.yaml',
  'verdict.yaml',
  'article.yaml',
  'needs.yaml',
  'examples.yaml',
  'glossary.yaml',
  'technologies/nodejs.mdx',
  'technologies/django.mdx',
  'arguments/nodejs.yaml',
  'arguments/django.yaml',
  'pages/about.mdx',
  'pages/conclusion.mdx',
  'pages/link-policy.mdx',
  'pages/together.mdx',
  'retired.yaml',
].map((name) => toAuthored(name));
