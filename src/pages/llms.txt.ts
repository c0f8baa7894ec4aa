import type { APIRoute } from 'astro';
import { renderLlms } from '../exports/llms.ts';
import { toFrame } from '../exports/row.ts';
import { getSite } from '../site.ts';

export const GET = (async () => {
  const { comparison, settings } = await getSite();
  return new Response(renderLlms(comparison, toFrame(comparison, settings.address)));
}) satisfies APIRoute;
