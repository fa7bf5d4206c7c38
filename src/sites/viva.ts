// VIVA: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const viva: Site = {
  id: 'viva',
  name: 'VIVA',
  hosts: ['*.viva.co.id'],
  articlePaths: ['^/(?:[\\w-]+/)+\\d{4,}-[\\w-]+'],
  selectors: {
    body: [
      '.main-content-detail',
      '#article-detail-content',
      '.main-content-article',
      '[itemprop="articleBody"]',
    ],
    title: ['h1.main-content-title', '.main-content-title', '.title h1'],
    author: ['.main-content-author a', '.main-content-author'],
    date: ['.main-content-date', '.date'],
    section: ['a.breadcrumb-step:last-of-type'],
    caption: ['.main-content-image-caption'],
  },
  noise: [
    {
      selector:
        '.recommended-article, .widget-other-article, .baca-juga, .trending-article, .related-article, .article-related, .box-related',
      why: 'related link',
    },
    { selector: '.ads-inside-article, .mpu, .ad-unit', why: 'advertisement' },
    { selector: '.main-content-image-caption, .image-caption', why: 'picture' },
    { selector: '.pagination, .paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination, .paging, .halaman' },
  matches: ['https://*.viva.co.id/*'],
  builtIn: false,
};
