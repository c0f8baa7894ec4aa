import { promisify } from 'node:util';
import { crc32, deflate, type ZlibOptions } from 'node:zlib';
import type { Colour } from './theme.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const deflated = promisify<Buffer, ZlibOptions, Buffer>(deflate);

/**
 * A picture with a palette as PNG (https://www.w3.org/TR/png-3/). Written here because an encoder that looks for a palette needs
 * ten times as long as one that is given it.
 *
 * @param pixels the place of each pixel's colour in the palette, of at most 256, row by row
 */
export async function renderPng(width: number, palette: readonly Colour[], pixels: Uint8Array): Promise<Buffer> {
  const height = pixels.length / width;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each pixel, which names a colour of the palette.
  head.set([8, 3], 8);
  // Each row begins with its filter, which is none.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return Buffer.concat([
    signature,
    toChunk('IHDR', head),
    toChunk('PLTE', Buffer.from(palette.flat())),
    // The highest level needs eight times as long for a twelfth of the bytes.
    toChunk('IDAT', await deflated(rows, { level: 6, memLevel: 9 })),
    toChunk('IEND', Buffer.alloc(0)),
  ]);
}

function toChunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
