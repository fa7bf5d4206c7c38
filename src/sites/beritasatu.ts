// Beritasatu: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const beritasatu: Site = {
  id: 'beritasatu',
  name: 'Beritasatu',
  hosts: ['*.beritasatu.com'],
  notHosts: ['investor.id'],
  articlePaths: ['^/(?!tag/|foto|video|galeri|multimedia/)[\\w-]+/\\d+/[\\w-]+'],
  selectors: {
    body: ['.body-content', '.article-content', '.story .content', '[itemprop="articleBody"]', 'article'],
    title: ['.b1-article h1', 'h1.title', 'article h1', '.article-title h1'],
    author: ['.author a', '.b1-author', '.penulis'],
    date: ['.date', '.b1-date', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '.baca-juga, .b1-bacajuga, .recommended, .box-baca-juga', why: 'related link' },
    { selector: '.ads-in-article, .inline-ads', why: 'advertisement' },
    { selector: '.caption, .img-caption', why: 'picture' },
    { selector: '.tag-list, .b1-tags', why: 'tags' },
    { selector: '.pagination, .paging', why: 'page control' },
  ],
  pages: { all: '?view=all', links: '.pagination, .paging' },
  matches: ['https://*.beritasatu.com/*'],
  builtIn: false,
};
