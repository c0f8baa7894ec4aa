import type { APIRoute } from 'astro';
import { renderSearchData } from '../../exports/search.ts';
import { getSearchEntries } from '../../site.ts';

export const GET: APIRoute = async () => new Response(renderSearchData(await getSearchEntries()));
