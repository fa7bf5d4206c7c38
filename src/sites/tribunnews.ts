// Tribunnews: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const tribunnews: Site = {
  id: 'tribunnews',
  name: 'Tribunnews',
  hosts: ['*.tribunnews.com'],
  notHosts: ['video.tribunnews.com'],
  articlePaths: ['^/(?:[\\w-]+/)*(?:\\d{4}/\\d{2}/\\d{2}|\\d{6,})/[\\w-]+'],
  selectors: {
    body: ['.side-article.txt-article', '.txt-article', '#article_con .content'],
    title: ['#arttitle', 'h1.f50', '.content h1'],
    author: ['#penulis a', '#penulis'],
    date: ['.mt10 time', '#article time', 'time'],
    section: ['.breadcrumb a:last-of-type'],
    caption: ['.pb20.ovh'],
  },
  noise: [
    { selector: '.baca, p.baca, .bacajuga, .rlt, .related', why: 'related link' },
    { selector: '.ads, .iklan, [id^="div-Inside"], [id^="div-Left"]', why: 'advertisement' },
    { selector: '.arial.f12, .imgfull + .f12, .pb20.ovh', why: 'picture' },
    { selector: '.paging, .ptb15.paging', why: 'page control' },
    { selector: '#editor, #penulis, .grey.f12', why: 'byline' },
  ],
  pages: { all: '?page=all', links: '.paging' },
  matches: ['https://*.tribunnews.com/*'],
  builtIn: false,
};
