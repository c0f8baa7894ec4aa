import { transportSecurity, type Headers } from './headers.ts';

/** The headers that CloudFront keeps apart from others, and how it wants to be told of them. */
const apart: Readonly<Record<string, (value: string) => object>> = {
  'Content-Security-Policy': (value) => ({ ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value } }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: { Override: true, AccessControlMaxAgeSec: Number(/\d+/.exec(value)?.[0]) },
  }),
};

/** The headers as a policy of CloudFront, as `aws cloudfront create-response-headers-policy` takes it. */
export function renderResponseHeadersPolicy(name: string, headers: Headers): string {
  const all = Object.entries({ ...headers, ...transportSecurity });
  const others = all.filter(([name]) => !Object.hasOwn(apart, name));
  const policy = {
    Name: name,
    Comment: 'Made by the build: the same headers as the pages name themselves.',
    SecurityHeadersConfig: Object.assign({}, ...all.map(([name, value]) => apart[name]?.(value) ?? {})) as object,
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(([name, value]) => ({ Header: name, Value: value, Override: true })),
    },
  };
  return `${JSON.stringify(policy, null, 2)}\n`;
}
