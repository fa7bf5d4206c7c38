// Tempo: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const tempo: Site = {
  id: 'tempo',
  name: 'Tempo',
  hosts: ['*.tempo.co'],
  notHosts: ['en.tempo.co', 'foto.tempo.co', 'video.tempo.co', 'koran.tempo.co', 'majalah.tempo.co'],
  articlePaths: ['^/read/\\d+', '^/(?!tag/|indeks|foto/|video/)[\\w-]+/[\\w-]+-\\d{4,}'],
  selectors: {
    body: ['#content-wrapper', '.detail-in', '.detail-konten', '#isi', '[itemprop="articleBody"]'],
    bodyRepeats: true,
    title: ['article h1', 'h1.title', '.detail-title h1', 'header h1'],
    author: ['.title-author .title', '.reporter a', '[rel="author"]', '.author a'],
    date: ['.detail .date', 'p.date', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    { selector: '.bacajuga, .baca-juga, .wrap-baca', why: 'related link' },
    { selector: '.parallax-ads, .iklan', why: 'advertisement' },
    { selector: '.paging, .pagination', why: 'page control' },
  ],
  pages: { all: '?page=all', links: '.paging, .pagination' },
  matches: ['https://*.tempo.co/*'],
  builtIn: false,
};
