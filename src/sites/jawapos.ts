// Jawa Pos: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const jawapos: Site = {
  id: 'jawapos',
  name: 'Jawa Pos',
  hosts: ['*.jawapos.com'],
  articlePaths: ['^/(?!tag/|foto/|video/)[\\w-]+/(?:\\d{2}/\\d{2}/\\d{4}|\\d{6,})/[\\w-]+'],
  selectors: {
    body: ['.read__content', 'article .content', '.article-content', '[itemprop="articleBody"]', 'article'],
    title: ['h1.read__title', '.read__header h1', 'article h1'],
    author: ['.read__info__author a', '.read__info__author'],
    date: ['.read__info__date', 'time'],
    section: ['.breadcrumb__wrap a:last-of-type'],
    caption: ['.photo__caption'],
  },
  noise: [
    { selector: '.read__others, .baca-juga, .bacajuga, .ads__related', why: 'related link' },
    { selector: '.ads__horizontal, .ads', why: 'advertisement' },
    { selector: '.photo__caption, .photo__img figcaption', why: 'picture' },
    { selector: '.paging, .read__paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.paging__link, .paging' },
  matches: ['https://*.jawapos.com/*'],
  builtIn: false,
};
