import type { APIRoute, GetStaticPaths } from 'astro';
import { toPaths } from '../../exports/files.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { comparison, settings } = await getSite();
  return toPaths(comparison, settings.address, 'txt');
}) satisfies GetStaticPaths;

export const GET = (({ props }) => new Response(props.text)) satisfies APIRoute<{ text: string }>;
