// Links of sources: which one wins, how it is labelled, and that nothing but https ever comes out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article, TextLink } from '../../src/article/article.ts';
import { loadLexicon } from '../../src/indonesian/lexicon.ts';
import { findSources } from '../../src/reading/find-sources.ts';
import { linkSources } from '../../src/reading/link-sources.ts';
import { secureUrl, siteOf } from '../../src/reading/web-address.ts';
import { linkOn, makeArticle } from './make-article.ts';

const lexicon = loadLexicon('');
const linked = (article: Article) => linkSources(findSources(article, lexicon), article);
const oneParagraph = (text: string, links: TextLink[] = []) =>
  makeArticle([], {
    title: '3 Fakta Beras',
    paragraphs: [{ text, links, fact: 0 }],
    facts: [{ n: 1, heading: 'Harga Naik', headingLinks: [], label: '1.' }],
  });

describe('the order of links', () => {
  const text = 'Dilansir dari Reuters, harga beras naik.';

  it('takes the page’s own link first, as https', () => {
    const article = oneParagraph(text, [linkOn(text, 'Reuters', 'http://www.reuters.com/markets/rice')]);
    expect(linked(article)[0]?.link).toEqual({ url: 'https://www.reuters.com/markets/rice', how: 'page' });
  });

  it('then the known home, with a search on the source’s own site beside it', () => {
    expect(linked(oneParagraph(text))[0]).toMatchObject({
      link: { url: 'https://www.reuters.com/', how: 'known' },
      search: 'https://www.reuters.com/site-search/?query=Harga%20Naik',
    });
  });

  it('then a search for source and fact', () => {
    expect(linked(oneParagraph('"Mahal," kata Rina Marlina.'))[0]?.link).toEqual({
      url: 'https://duckduckgo.com/?q=%22Rina%20Marlina%22%20Harga%20Naik',
      how: 'search',
    });
  });

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['another source’s site', 'https://www.bbc.com/news/1'],
    ['the outlet’s own topic page', 'https://www.sindonews.com/topic/1/reuters'],
    ['a user name before the host', 'https://www.reuters.com@evil.example/'],
  ])('does not take %s for the page’s own link', (_, url) => {
    expect(linked(oneParagraph(text, [linkOn(text, 'Reuters', url)]))[0]?.link?.how).toBe('known');
  });

  it('takes a person’s link only where its words name the person', () => {
    const said = '"Mahal," kata Rina Marlina dalam sebuah unggahan.';
    const url = 'https://rinamarlina.example/beras';
    expect(linked(oneParagraph(said, [linkOn(said, 'Rina Marlina', url)]))[0]?.link?.how).toBe('page');
    expect(linked(oneParagraph(said, [linkOn(said, 'unggahan', url)]))[0]?.link?.how).toBe('search');
  });
});

describe('web addresses', () => {
  it.each([
    ['https://www.bps.go.id/id?x=1#y', 'https://www.bps.go.id/id?x=1#y'],
    ['http://WWW.Reuters.com', 'https://www.reuters.com/'],
    ['http://a.example:80/x', 'https://a.example/x'],
    [' https://a.example/ ', 'https://a.example/'],
    ['//a.example/', null],
    ['/read/1', null],
    ['mailto:a@b.example', null],
    ['vbscript:x', null],
    ['https://a.example/"onclick="', null],
    ['https://a.example\\@b.example', null],
    ['https://localhost/', null],
    ['java\nscript:alert(1)', null],
  ])('%s → %s', (address, expected) => {
    expect(secureUrl(address)?.href ?? null).toBe(expected);
  });

  it.each([
    ['news.detik.com', 'detik.com'],
    ['www.bps.go.id', 'bps.go.id'],
    ['reuters.com', 'reuters.com'],
    ['www.bbc.co.uk', 'bbc.co.uk'],
  ])('the site of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('no link can carry script', () => {
  const poison = fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,x',
    '"><script>',
    'https://a.example/<b>',
    '\ud800',
  );
  it('whatever names, headings and addresses the page has', () => {
    const anyText = fc.oneof(poison, fc.string({ unit: 'binary' }), fc.webUrl());
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, heading, url) => {
        const text = `Dilansir dari ${name} dan Reuters, harga naik. "Ya," kata Rina ${name}.`;
        const article = {
          ...oneParagraph(text, [{ start: 0, end: text.length, url }]),
          facts: [{ n: 1, heading, headingLinks: [{ start: 0, end: heading.length, url }], label: '' }],
          credits: [{ text: `Foto/${name}`, fact: 0 }],
        };
        for (const { link, search } of linked(article)) {
          for (const address of [link?.url, search ?? 'https://none.example/']) {
            expect(address).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z0-9-]+(?::\d+)?\/[^\s"<>\\`]*$/u);
            expect(new URL(address as string).protocol).toBe('https:');
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
