// JPNN.com: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const jpnn: Site = {
  id: 'jpnn',
  name: 'JPNN.com',
  hosts: ['*.jpnn.com'],
  articlePaths: ['^/news/[\\w-]+'],
  selectors: {
    body: ['[itemprop="articleBody"]', '.page-content', '.content-detail', '.article-content', 'article'],
    title: ['h1.judul', '.page-header h1', 'article h1'],
    author: ['.author a', '.author'],
    date: ['.date-publish', '.waktu', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '.baca-juga, .bacajuga, .berita-terkait, .terkait', why: 'related link' },
    { selector: '.ads-inarticle, .advertisement', why: 'advertisement' },
    { selector: '.caption, .img-caption', why: 'picture' },
    { selector: '.pagination, .paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination, .paging' },
  matches: ['https://*.jpnn.com/*'],
  builtIn: false,
};
