import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheDir, srcDir } from 'astro:config/server';
import { openStudio } from '../../cards/studio.ts';
import { toCards, type Card } from '../../model/card.ts';
import { getSite } from '../../site.ts';

const studio = await openStudio(srcDir, new URL('cards/', cacheDir));

export const getStaticPaths = (async () => {
  const cards = toCards((await getSite()).comparison);
  const pictures = import.meta.env.DEV ? new Map<string, Buffer>() : await drawAll(cards);
  return cards.map((card) => ({
    params: { card: card.address.slice('/og/'.length, -'.png'.length) },
    props: { card, picture: pictures.get(card.address) },
  }));
}) satisfies GetStaticPaths;

/** A build draws all cards at once, several at a time, and says how many. */
async function drawAll(cards: readonly Card[]) {
  const begin = performance.now();
  const pictures = await studio.getPictures(cards);
  const { drawn, kept } = studio.counts;
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(`[cards] ${String(drawn)} drawn, ${String(kept)} kept in ${seconds} s`);
  return pictures;
}

export const GET = (async ({ props: { card, picture } }) =>
  new Response(new Uint8Array(picture ?? (await studio.getPicture(card))))) satisfies APIRoute<{
  card: Card;
  picture: Buffer | undefined;
}>;
