// Merdeka.com: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const merdeka: Site = {
  id: 'merdeka',
  name: 'Merdeka.com',
  hosts: ['*.merdeka.com'],
  articlePaths: ['^/(?!tag/|indeks|foto/|video/|reporter/)[\\w-]+/[\\w-]+\\.html'],
  selectors: {
    body: [
      '.dt-para',
      '.article-content',
      '.entry-content',
      '.mdk-body-paragpraph',
      '.mdk-body-paragraph',
      '#mdk-body-newsarea',
      '[itemprop="articleBody"]',
      'article',
    ],
    bodyRepeats: true,
    title: ['h1.article-title', '.dt-title h1', '#mdk-news-title', '.mdk-dt-headline h1', 'article h1'],
    author: ['.article-author a', '.dt-author', '.reporter a', '.date-post a'],
    date: ['.article-date', '.dt-date', '.date-post', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    {
      selector: '.baca-juga, .bacajuga, .box-bacajuga, .mdk-body-related, .box-simak, .related-article',
      why: 'related link',
    },
    { selector: '.ads, .advertisement, .adv-inline', why: 'advertisement' },
    { selector: '.caption, .img-caption, .mdk-body-imgcaption', why: 'picture' },
    { selector: '.paging, .pagination, .mdk-dt-paging, .nav-paging', why: 'page control' },
  ],
  pages: { links: '.paging, .pagination' },
  matches: ['https://*.merdeka.com/*'],
  builtIn: false,
};
