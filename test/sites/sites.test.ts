// Every site is data that holds together: its examples fit its paths, its selectors parse, its hosts are its own.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findSite } from '../../src/article/recognise.ts';
import { sites } from '../../src/sites/index.ts';
import { examples } from './examples.ts';

const { document } = new JSDOM('<p>').window;

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, site) => {
  const { articles = [], others = [] } = examples[id] ?? {};

  it('has examples', () => {
    expect(articles).not.toEqual([]);
    expect(others).not.toEqual([]);
  });

  it.each(articles)('reads %s', (address) => {
    expect(findSite(address, sites)?.id).toBe(site.id);
  });

  it.each(others)('leaves %s alone', (address) => {
    expect(findSite(address, sites)).toBeNull();
  });

  it('has selectors a browser accepts', () => {
    const { body, title, author = [], date = [], section = [] } = site.selectors;
    const selectors = [
      ...body,
      ...title,
      ...author,
      ...date,
      ...section,
      ...site.noise.map((rule) => rule.selector),
    ];
    for (const selector of [...selectors, site.pages.links ?? 'p']) {
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
  });

  it('tells noise by class, id or figcaption, as extraction looks for it', () => {
    for (const selector of site.noise.flatMap((rule) => rule.selector.split(','))) {
      expect(
        selector
          .trim()
          .split(/[\s>~+]+/)
          .at(-1),
      ).toMatch(/[.#]|\[(?:class|id|data-qa-id)|^figcaption$/);
    }
  });

  it('asks only for its own hosts', () => {
    expect(site.matches.length).toBeGreaterThan(0);
    for (const match of site.matches) {
      const host = /^https:\/\/((?:\*\.)?[a-z0-9.-]+)\/\*$/.exec(match)?.[1];
      expect(site.hosts).toContain(host);
    }
  });
});

describe('the list of sites', () => {
  it('has unique ids and one built-in site', () => {
    expect(new Set(sites.map((site) => site.id)).size).toBe(sites.length);
    expect(sites.filter((site) => site.builtIn).map((site) => site.id)).toEqual(['sindonews']);
  });

  it.each([
    'https://sindonews.com.example.org/read/1/2/judul-3',
    'https://evilsindonews.com/read/1/2/judul-3',
    'ftp://nasional.sindonews.com/read/1/2/judul-3',
    'https://hi-lite.sindonews.com/read/1/2/judul-3',
    'https://nasional.sindonews.com/tag/1/read/2',
    'tidak-ada-alamat',
    '',
  ])('does not take %s for an article', (address) => {
    expect(findSite(address, sites)).toBeNull();
  });
});
