import { brotliDecompressSync, constants } from 'node:zlib';

/** What the first round trip of a connection carries: ten packets of 1,460 bytes (RFC 6928). */
export const firstTrip = 14_600;

/** How much of a page is there after the first round trip. */
export interface Arrival {
  /** Of its text with markup and styles, from 0 to 1. */
  share: number;
  /** Whether what its address leads to is among that. */
  target: boolean;
}

/**
 * Tells what a browser can read of a page when its first packets are there.
 *
 * @param page after brotli
 * @param headers the bytes sent before it
 * @param fragment the id that the address names; the empty text leads to the main heading
 */
export function toArrival(page: Buffer, headers: number, fragment: string): Arrival {
  const whole = brotliDecompressSync(page).toString();
  const arrived = brotliDecompressSync(page.subarray(0, firstTrip - headers), {
    // What is there is read, though the end is missing.
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  }).toString();
  const target = fragment === '' ? '</h1>' : `id="${fragment}"`;
  return { share: arrived.length / whole.length, target: arrived.includes(target) };
}
