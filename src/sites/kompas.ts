// Kompas.com: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const kompas: Site = {
  id: 'kompas',
  name: 'Kompas.com',
  hosts: ['*.kompas.com'],
  notHosts: ['video.kompas.com', 'images.kompas.com', 'foto.kompas.com'],
  articlePaths: ['^/(?:[\\w-]+/)*read/\\d{4}/\\d{2}/\\d{2}/\\d+'],
  selectors: {
    body: ['.read__content', '.read__article .clearfix', '#articleContent', '.article__content'],
    title: ['h1.read__title', '.read__title'],
    author: ['.credit-title-nameEditor', '.read__credit a', '#penulis a', '.read__author__name'],
    date: ['.read__time', '.read__date'],
    section: ['.breadcrumb__item:last-child'],
    caption: ['.photo__caption'],
  },
  noise: [
    {
      selector:
        '.inner-link-baca-juga, .inner-link-baca-juga-container, .readmore, .kcm-related, .multiple-news',
      why: 'related link',
    },
    { selector: '.ads-on-body, .kcm__ads, .ads__horizontal, .ads-partner-wrap', why: 'advertisement' },
    { selector: '.photo__caption, .video', why: 'picture' },
    { selector: '.read__paging, .paging', why: 'page control' },
    { selector: '.fb-quote, .kompasidRec, .kgnw-root, .gate-kgplus, .read__tagging', why: 'call to follow' },
  ],
  pages: { all: '?page=all', links: '.paging__item, .paging__link, .read__paging' },
  matches: ['https://*.kompas.com/*'],
  builtIn: false,
};
