// Addresses of a page's links, made absolute and safe to follow.

/** An absolute http(s) address, or null for anything a click should not follow. */
export function webAddress(href: string, base: string): string | null {
  try {
    const url = new URL(href, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
