// IDN Times: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const idntimes: Site = {
  id: 'idntimes',
  name: 'IDN Times',
  hosts: ['*.idntimes.com'],
  articlePaths: ['^/(?!tag/|search|author/|indeks|video/|quiz/)[\\w-]+/[\\w-]+/[\\w-]+'],
  selectors: {
    body: ['#article-content', '.article-content', '.content-post', '.split-page', 'article'],
    bodyRepeats: true,
    title: ['h1.title-text', 'article h1', '.article-title h1'],
    author: ['.author-name', '.detail-author a', '.author-detail a'],
    date: ['.date', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '.baca-juga, .read-also, .related-article, .bacajuga, .recommendation', why: 'related link' },
    { selector: '.wrapper-ads, .ads-inarticle, .article-ads', why: 'advertisement' },
    { selector: '.image-source, .source-image, .content-image-credit, .image-credit', why: 'picture' },
    { selector: '.embed, .embed-ig, .embed-twitter', why: 'embed' },
    { selector: '.pagination, .page-number', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination' },
  matches: ['https://*.idntimes.com/*'],
  builtIn: false,
};
