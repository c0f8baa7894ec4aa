import type { APIRoute, GetStaticPaths } from 'astro';
import { renderOembed } from '../../exports/embed.ts';
import { toEmbeds } from '../../model/embed.ts';
import { getSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const { comparison, moves, settings } = await getSite();
  return toEmbeds(comparison, moves).map((embed) => ({
    params: { criterion: embed.id },
    props: { text: renderOembed(embed.shown, settings.address) },
  }));
}) satisfies GetStaticPaths;

export const GET = (({ props }) => new Response(props.text)) satisfies APIRoute<{ text: string }>;
