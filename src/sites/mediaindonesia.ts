// Media Indonesia: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const mediaindonesia: Site = {
  id: 'mediaindonesia',
  name: 'Media Indonesia',
  hosts: ['mediaindonesia.com', '*.mediaindonesia.com'],
  notHosts: ['epaper.mediaindonesia.com'],
  articlePaths: ['^/(?!galleries/|video/|tag/|amp/)[\\w-]+/\\d+/[\\w-]+'],
  selectors: {
    body: ['div.article', '.article-content', '[itemprop="articleBody"]', 'article'],
    title: ['.detail h1', '.article-header h1', 'h1.title', '.content h1'],
    author: ['.author-2 a', '.author-2', '.author'],
    date: ['.datetime', '.date', 'time'],
    section: ['.mi-breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: 'p.related-news, .related-news, .ext-channel, .baca-juga', why: 'related link' },
    { selector: '.flying-carpet, ._ap_apex_ad, .dfp-ad', why: 'advertisement' },
    { selector: '.caption, .caption-photos', why: 'picture' },
    { selector: '.info-author', why: 'byline' },
    { selector: '.pagination', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.pagination' },
  matches: ['https://mediaindonesia.com/*', 'https://*.mediaindonesia.com/*'],
  builtIn: false,
};
