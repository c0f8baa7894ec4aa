import { createHash } from 'node:crypto';

/** The scripts and styles of a page, as the hashes that its content policy allows. */
export interface Hashes {
  scripts: ReadonlySet<string>;
  styles: ReadonlySet<string>;
}

/** The hash of an inline script or style, as the policy writes it. */
export const toHash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A content policy that allows what a page has and nothing else.
 *
 * @param frames who may frame it, where it is sent as a header; only there that has an effect. Without a word on it everybody may,
 * a file on a disk too, which `*` would not let
 */
export function renderPolicy({ scripts, styles }: Hashes, frames?: "'none'"): string {
  const list = (hashes: ReadonlySet<string>) => (hashes.size > 0 ? [...hashes].sort().join(' ') : "'none'");
  const directives = [
    "default-src 'none'",
    `script-src ${list(scripts)}`,
    `style-src ${list(styles)}`,
    "font-src 'self'",
    "img-src 'self'",
    // What a reader copies is fetched when it is asked for.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    ...(frames ? [`frame-ancestors ${frames}`] : []),
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return directives.join('; ');
}
