// CNN Indonesia: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const cnnindonesia: Site = {
  id: 'cnnindonesia',
  name: 'CNN Indonesia',
  hosts: ['www.cnnindonesia.com', 'cnnindonesia.com', 'm.cnnindonesia.com'],
  articlePaths: ['^/(?!tv/)[\\w-]+/\\d{14}-\\d+-\\d+/(?!foto-|video-|infografis-)'],
  selectors: {
    body: ['.detail-wrap .detail-text', '#detikdetailtext', '.detail-text', '.detail_text'],
    title: ['.detail-wrap h1', 'h1.title', 'article h1', '.content_detail h1'],
    author: ['.author', '.detail-author'],
    date: ['.detail-wrap .text-cnn_grey', '.date', '.detail-date'],
    section: ['.breadcrumb a:last-child', '.gtm_breadcrumb_subkanal'],
  },
  noise: [
    {
      selector: '.linksisip, .topiksisip, .lihatjg, .paradetail ~ .linksisip, table.topiksisip, .bacajuga',
      why: 'related link',
    },
    {
      selector: '.paradetail, .para_caption_ads, [id^="div-gpt-ad"], .scroll-to-continue',
      why: 'advertisement',
    },
    { selector: '.pic_artikel_sisip_table, .detail-image', why: 'picture' },
    { selector: '.sisip_embed_sosmed, .sisip_artikel, .sisip_video_ds', why: 'embed' },
  ],
  pages: { all: '?page=all', links: '.multipage, .long-navigation, .pagination' },
  matches: ['https://www.cnnindonesia.com/*', 'https://cnnindonesia.com/*', 'https://m.cnnindonesia.com/*'],
  builtIn: false,
};
