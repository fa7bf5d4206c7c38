// Pikiran Rakyat: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const pikiranrakyat: Site = {
  id: 'pikiranrakyat',
  name: 'Pikiran Rakyat',
  hosts: ['*.pikiran-rakyat.com'],
  articlePaths: ['^/[\\w-]+/pr-\\d+'],
  selectors: {
    body: ['.read__content', '[itemprop="articleBody"]', '.detail__content', '.article__content', 'article'],
    title: ['h1.read__title', '.read__header h1', 'article h1'],
    author: ['.read__info__author a', '.read__info__author', '.read__bottom__author'],
    date: ['.read__info__date', 'time'],
    section: ['.breadcrumb__wrap a:last-of-type'],
    caption: ['.photo__caption'],
  },
  noise: [
    { selector: '.read__others, .baca-juga, .bacajuga, .lihat-juga', why: 'related link' },
    { selector: '.ads__horizontal, .ads', why: 'advertisement' },
    { selector: '.photo__caption', why: 'picture' },
    { selector: '.paging, .read__paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.paging__link, .paging' },
  matches: ['https://*.pikiran-rakyat.com/*'],
  builtIn: false,
};
