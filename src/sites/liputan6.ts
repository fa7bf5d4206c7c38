// Liputan6: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const liputan6: Site = {
  id: 'liputan6',
  name: 'Liputan6',
  hosts: ['*.liputan6.com'],
  articlePaths: ['^/(?!photo/|video/)[\\w-]+/read/\\d+'],
  selectors: {
    body: [
      '.article-content-body',
      '.article-content-body__item-content',
      '.read-page--body',
      '[itemprop="articleBody"]',
    ],
    bodyRepeats: true,
    title: ['h1.read-page--header--title', '.read-page--header h1'],
    author: ['.read-page--header--author__name', '.read-page--header--author__link'],
    date: ['time.read-page--header--author__datetime', 'time'],
    section: ['.read-page--breadcrumb--item__link:last-of-type'],
    caption: ['.read-page--photo-gallery--item__caption'],
  },
  noise: [
    { selector: '.baca-juga, .baca-juga-collections, .article-snippet, .bacajuga', why: 'related link' },
    {
      selector: '.advertisement-text, .advertisement-placeholder, .article-ad, .js-gpt-ad',
      why: 'advertisement',
    },
    { selector: '.read-page--photo-gallery--item__caption, .read-page--photo-tag', why: 'picture' },
    { selector: '.read-page--video, .vidio-embed, .js-vidio', why: 'embed' },
    {
      selector: '.article-content-body__item-title-index, .article-content-body__item-break',
      why: 'page control',
    },
  ],
  pages: { links: '.paging__link' },
  matches: ['https://*.liputan6.com/*'],
  builtIn: false,
};
