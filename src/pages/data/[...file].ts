import type { APIRoute, GetStaticPaths } from 'astro';
import { toFiles } from '../../exports/files.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { comparison, settings } = await getSite();
  return [...toFiles(comparison, settings.address)].map(([address, text]) => ({
    params: { file: address.replace(/^\/data\//, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET = (({ props }) => new Response(props.text)) satisfies APIRoute<{ text: string }>;
