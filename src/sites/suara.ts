// Suara.com: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const suara: Site = {
  id: 'suara',
  name: 'Suara.com',
  hosts: ['*.suara.com'],
  articlePaths: ['^/(?!foto/|video/)(?:[\\w-]+/)*\\d{4}/\\d{2}/\\d{2}/\\d+'],
  selectors: {
    body: [
      '.detail-content',
      '.article-content',
      '.content-article',
      'article.detail',
      '[itemprop="articleBody"]',
    ],
    title: ['.info h1', '.detail h1', '.head h1', 'article h1'],
    author: ['.writer-editor a', '.writer a', '.author'],
    date: ['.detail .date', '.info .date', '.date-article', 'span.mt-10', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '.baca-juga, .baca-juga-new, .rekomendasi, .bacajuga, .others', why: 'related link' },
    { selector: '.ads, .adsense, .inside-ads', why: 'advertisement' },
    { selector: '.caption, figcaption', why: 'picture' },
    { selector: '.pagination, .paging, .page-detail', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination, .paging' },
  matches: ['https://*.suara.com/*'],
  builtIn: false,
};
