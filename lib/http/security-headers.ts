/** The sites that a form may lead to when their sign-in is on, by the setting that turns it on. */
const providerSites = { GITHUB_ID: "https://github.com", GOOGLE_CLIENT_ID: "https://accounts.google.com" } as const;

type Providers = { [Setting in keyof typeof providerSites]?: string | undefined };

/** The content security policy of a page whose scripts carry a nonce. */
export function formatContentPolicy(nonce: string, providers: Providers, isDevelopment: boolean): string {
  const sites = Object.entries(providerSites).flatMap(([setting, site]) => (providers[setting as keyof Providers] ? [site] : []));
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    `form-action ${["'self'", ...sites].join(" ")}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

const twoYears = "max-age=63072000";

/** The header that makes browsers come by https only (RFC 6797), by the setting HSTS; undefined where there is none. */
export const transportPolicies = {
  subdomains: `${twoYears}; includeSubDomains`,
  host: twoYears,
  forget: "max-age=0",
  off: undefined,
} as const;
