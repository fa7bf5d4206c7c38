// CNBC Indonesia: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const cnbcindonesia: Site = {
  id: 'cnbcindonesia',
  name: 'CNBC Indonesia',
  hosts: ['www.cnbcindonesia.com', 'cnbcindonesia.com'],
  articlePaths: ['^/(?!tv/)[\\w-]+/\\d{14}-\\d+-\\d+/(?!foto-|video-|infografis-)'],
  selectors: {
    body: ['.detail-text .detail-text', '.detail_text', '.detail-text', '.detail-content'],
    title: ['.jdl h1', 'article h1', 'h1.mb-4', '.detail h1'],
    author: ['.author', '.detail-author'],
    date: ['.date', '.text-cm.text-gray'],
    section: ['.breadcrumb a:last-child'],
  },
  noise: [
    { selector: '.linksisip, .topiksisip, .lihatjg, .bacajuga', why: 'related link' },
    { selector: '.paradetail, .scroll_to_continue', why: 'advertisement' },
    { selector: '.pic_artikel_sisip_table', why: 'picture' },
    { selector: '.sisip_embed_sosmed, .sisip_video_ds', why: 'embed' },
  ],
  pages: { all: '?page=all', links: '.pagination, .halaman' },
  matches: ['https://www.cnbcindonesia.com/*', 'https://cnbcindonesia.com/*'],
  builtIn: false,
};
