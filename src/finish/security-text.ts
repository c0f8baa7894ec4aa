import type { Settings } from '../schemas/settings.ts';

/** RFC 9116 asks for an end that is less than a year away. */
const validDays = 364;

/** Where to report a security problem, by RFC 9116; undefined when no contact is known. */
export function renderSecurityText({ contact, address }: Settings, edition: string): string | undefined {
  if (!contact) return undefined;
  const expires = new Date(`${edition}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    ...(address ? [`Canonical: ${new URL('.well-known/security.txt', address).href}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
