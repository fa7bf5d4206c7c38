// ANTARA News: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const antaranews: Site = {
  id: 'antaranews',
  name: 'ANTARA News',
  hosts: ['*.antaranews.com'],
  notHosts: ['en.antaranews.com', 'foto.antaranews.com'],
  articlePaths: ['^/berita/\\d+'],
  selectors: {
    body: ['.post-content', '.wrap__article-detail-content', '#print_content', '.content_news'],
    title: ['.wrap__article-detail-title h1', '.wrap__article-detail h1', 'h1.post-title'],
    author: ['.wrap__article-detail-content .text-muted', '.article-author'],
    date: ['.wrap__article-detail-info .text-secondary', '.wrap__article-detail-info', '.article-date'],
    section: ['.breadcrumb__item:last-child', '.breadcrumbs a:last-of-type'],
  },
  noise: [
    { selector: '.baca-juga, .bacajuga, [class*="baca-juga"]', why: 'related link' },
    { selector: '.text-muted, .small.text-muted, .article-author', why: 'byline' },
    { selector: '.adsbygoogle, .ads_antaranews, [id^="adv"]', why: 'advertisement' },
    { selector: '.quote_old', why: 'embed' },
  ],
  pages: { all: '?page=all', links: '.pagination, .paging' },
  matches: ['https://*.antaranews.com/*'],
  builtIn: false,
};
