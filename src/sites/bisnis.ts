// Bisnis.com: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const bisnis: Site = {
  id: 'bisnis',
  name: 'Bisnis.com',
  hosts: ['*.bisnis.com'],
  notHosts: [
    'foto.bisnis.com',
    'video.bisnis.com',
    'infografis.bisnis.com',
    'epaper.bisnis.com',
    'search.bisnis.com',
  ],
  articlePaths: ['^/(?:amp/)?read/\\d{8}/\\d+/\\d+'],
  selectors: {
    body: [
      'article.detailsContent',
      '.detailsContent',
      '.sub-content',
      '.description',
      '[itemprop="articleBody"]',
    ],
    title: ['h1.detailsTitleCaption', '.detailsTitle h1', 'h1.title-only', '.new-title h1'],
    author: ['.authorName a', '.authorName', '.authorNames', '.author a'],
    date: ['.detailsAttributeDates', '.authorTime', '.new-description'],
    section: ['.breadcrumbItem:last-child .breadcrumbLink'],
    caption: ['.detailsCoverCaption'],
  },
  noise: [
    { selector: '[class^="baca-juga-box"], .baca-juga-box, .topik-box, .related', why: 'related link' },
    { selector: '.ads, .billboard, .box-ads', why: 'advertisement' },
    { selector: '.caption, .detailsCoverCaption', why: 'picture' },
    { selector: '.detailsAuthor, .detailsAttribute', why: 'byline' },
    { selector: '.detailsPagination, .pagination', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.detailsPagination, .pagination, .paging' },
  matches: ['https://*.bisnis.com/*'],
  builtIn: false,
};
