// iNews: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const inews: Site = {
  id: 'inews',
  name: 'iNews',
  hosts: ['*.inews.id'],
  articlePaths: [
    '^/(?:berita|read/\\d+)/[\\w-]+',
    '^/(?:news|regional|finance|lifestyle|sport|otomotif|techno|travel)/[\\w-]+/[\\w-]{8,}',
  ],
  selectors: {
    body: [
      '.detail-content',
      '.article-content',
      '.content article',
      '.contentDetail',
      '.article-body',
      '[itemprop="articleBody"]',
      'article',
    ],
    title: ['.detail-header h1', '.titleArticle', 'article h1', '.detail h1'],
    author: ['.author a', '.author', '.detail-author'],
    date: ['.createdAt', '.timeAndShare', '.detail-date', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '[class^="baca-juga"], [class^="related"], .inline-related, .bacajuga', why: 'related link' },
    { selector: '[class*="ads-"], .inject-ads', why: 'advertisement' },
    { selector: '.caption, .img-caption', why: 'picture' },
    { selector: '.pagination, .paging', why: 'page control' },
  ],
  pages: { all: '/all', links: '.pagination, .paging' },
  matches: ['https://*.inews.id/*'],
  builtIn: false,
};
