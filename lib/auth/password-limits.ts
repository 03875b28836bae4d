/** In characters. Any character is allowed and none is required (OWASP ASVS 5.0, section 6.2). */
export const passwordLimits = { shortest: 8, longest: 128 };
