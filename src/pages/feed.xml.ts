import type { APIRoute } from 'astro';
import { renderFeed } from '../exports/feed.ts';
import { getSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const { comparison, settings } = await getSite();
  return new Response(renderFeed(comparison.editions, settings.address));
};
