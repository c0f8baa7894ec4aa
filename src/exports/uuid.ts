import { createHash } from 'node:crypto';

/** The space in which this project gives names; it stays the same wherever the site lives. */
const project = '03e45bfd-caef-4515-8dd6-571865090e62';

/** The identifier that always stands for a name in a space: version 5 of RFC 9562. */
export function toUuid(name: string, space = project): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
