// Web addresses without a browser: what is a plain https address, and whose site it is.

export interface WebAddress {
  href: string;
  host: string;
}

// No URL class in pure code (neither DOM nor Node): a plain web address, host of letters, digits, hyphens and dots.
const webAddress =
  /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z0-9-]+)((?::\d{1,5})?(?:[/?#][^\s"'<>\\`{}|^\p{C}]*)?)$/iu;

/** A web address as https, or null when it is none: no script, no data, no other scheme, no user name gets through. */
export function secureUrl(address: string): WebAddress | null {
  const [, host, rest] = webAddress.exec(address.trim()) ?? [];
  if (!host) return null;
  const port = /^:80(?!\d)/.test(rest ?? '') ? (rest ?? '').slice(3) : rest;
  return { href: `https://${host.toLowerCase()}${port || '/'}`, host: host.toLowerCase() };
}

/** The registrable part of a host, near enough: "news.detik.com" → "detik.com", "www.bps.go.id" → "bps.go.id". */
export function siteOf(host: string): string {
  const parts = host.toLowerCase().split('.');
  const second = parts.at(-2) ?? '';
  return parts
    .slice(/^(?:co|go|ac|or|com|net|org|gov|edu|mil|web|sch|my)$/.test(second) && parts.length > 2 ? -3 : -2)
    .join('.');
}
