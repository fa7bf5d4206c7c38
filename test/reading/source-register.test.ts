// The register keeps what it promises: many sources, no name twice, https everywhere, nothing that could be script.
import { describe, expect, it } from 'vitest';
import { findRegistered, loadRegister, nameKey, parseRegister } from '../../src/reading/source-register.ts';
import { secureUrl } from '../../src/reading/web-address.ts';

const register = loadRegister();

describe('the register of sources', () => {
  it('lists at least 400 sources of every kind', () => {
    expect(register.sources.length).toBeGreaterThanOrEqual(400);
    for (const kind of ['agency', 'outlet', 'institution'] as const) {
      expect(register.sources.filter((source) => source.kind === kind).length).toBeGreaterThan(40);
    }
  });

  it('has no name twice', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, names } of register.sources) {
      for (const other of names) {
        const key = nameKey(other).join(' ');
        if (owners.has(key)) twice.push(`${other}: ${owners.get(key)}, ${name}`);
        owners.set(key, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('has only https addresses, and a place for the words in every search', () => {
    for (const { name, home, search } of register.sources) {
      expect(secureUrl(home)?.href ?? '', name).toBe(home);
      if (search === null) continue;
      expect(search, name).toContain('{q}');
      expect(secureUrl(search.replace('{q}', 'kata')), name).not.toBeNull();
    }
  });

  it('has names that are plain text', () => {
    for (const { names } of register.sources) {
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{N}@][\p{L}\p{N} .,'&+!()/-]*$/u);
        expect(nameKey(name).length).toBeGreaterThan(0);
      }
    }
  });

  it.each([
    ['Kantor Berita Korea Utara', 'KCNA'],
    ['Organisasi Kesehatan Dunia', 'WHO'],
    ['Kemendagri', 'Kementerian Dalam Negeri'],
    ['new york times', 'The New York Times'],
    ['Perserikatan Bangsa-Bangsa', 'PBB'],
    ['Badan Meteorologi, Klimatologi, dan Geofisika', 'BMKG'],
    ['Suddeutsche Zeitung', 'Süddeutsche Zeitung'],
  ])('knows %s as %s', (name, best) => {
    expect(findRegistered(register, name)?.name).toBe(best);
  });

  it('knows nothing of a name that only begins like one', () => {
    expect(findRegistered(register, 'Reuters Foundation of Nowhere')).toBeNull();
    expect(findRegistered(register, '')).toBeNull();
  });

  it('stops at a malformed line and says which', () => {
    expect(() => parseRegister('# note\nReuters\tagency')).toThrow('line 2');
    expect(() => parseRegister('Reuters\tfriend\thttps://www.reuters.com/')).toThrow('line 1');
  });
});
