// Grid.ID: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const grid: Site = {
  id: 'grid',
  name: 'Grid.ID',
  hosts: ['*.grid.id'],
  notHosts: ['video.grid.id'],
  articlePaths: ['^/(?:amp/)?read/\\d+'],
  selectors: {
    body: ['.read__article', '.read__content', '.article__content', '[itemprop="articleBody"]', 'article'],
    title: ['h1.read__title', '.read__header h1', 'article h1'],
    author: ['.read__author a', '.read__author'],
    date: ['.read__time', '.read__date', 'time'],
    section: ['.breadcrumb__wrap a:last-of-type'],
    caption: ['.read__photo__caption'],
  },
  noise: [
    {
      selector: '.baca__juga, .baca-juga, .bacajuga, [class^="bacajuga"], .read__related',
      why: 'related link',
    },
    { selector: '.ads__horizontal, .ads', why: 'advertisement' },
    { selector: '.photo__caption, .read__photo__caption', why: 'picture' },
    { selector: '.paging, .read__paging', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.paging__link, .paging' },
  matches: ['https://*.grid.id/*'],
  builtIn: false,
};
