// Okezone: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const okezone: Site = {
  id: 'okezone',
  name: 'Okezone',
  hosts: ['*.okezone.com'],
  articlePaths: ['^/read/\\d{4}/\\d{2}/\\d{2}/\\d+/\\d+'],
  selectors: {
    body: ['#contentx', '.c-detail.read', '#article-box', '.read #contentx', '[itemprop="articleBody"]'],
    title: ['.title-article h1', '.title h1', '.detail-title h1'],
    author: ['.journalist a[title]', '.namerep a', '.namerep b', '.journalist a'],
    date: ['.journalist span', '.namerep', '.tgl'],
    section: ['.breadcrumb a:last-child'],
  },
  noise: [
    { selector: '.bacajuga, .box-bacajuga, [class^="inject-"], .prl-new', why: 'related link' },
    { selector: '.ads300, .banner, [class^="banner"], .vidy-embed', why: 'advertisement' },
    { selector: '.caption, .captions', why: 'picture' },
    { selector: '.paging-new, .second-paging, #rctiplus', why: 'page control' },
    { selector: '.box-gnews, .tag-bacajuga, .detail-tag', why: 'call to follow' },
  ],
  pages: { all: '?page=all', links: '.second-paging, .paging-new, .paging' },
  matches: ['https://*.okezone.com/*'],
  builtIn: false,
};
