// The last gate before an address becomes a link: https or nothing.

/** The parsed address; null for no address, a broken one, or any protocol but https. */
export function secureLink(address: string | null | undefined): URL | null {
  if (!address || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' ? url : null;
}
