// Republika: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const republika: Site = {
  id: 'republika',
  name: 'Republika',
  hosts: ['*.republika.co.id', 'republika.co.id'],
  articlePaths: ['^/(?:berita|posts)/[\\w-]+'],
  selectors: {
    body: ['.article-content article', '.article-content', '.artikel', '[itemprop="articleBody"]'],
    title: ['.max-card__title h1', '.wrap_detail_set h1', '.detail_news h1'],
    author: ['.by a', '.by'],
    date: ['.max-card__title .date', '.date-item__headline', '.wrap_detail_set .date'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    {
      selector: '.picked-article, .baca-juga, .bacajuga, .berita-terkait, .rec-desktop',
      why: 'related link',
    },
    { selector: '.banner-inarticle, .ads-inarticle, [class*="_ads"]', why: 'advertisement' },
    { selector: '.caption, .img-caption', why: 'picture' },
    { selector: '.pagination, .paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination, .paging' },
  matches: ['https://*.republika.co.id/*', 'https://republika.co.id/*'],
  builtIn: false,
};
