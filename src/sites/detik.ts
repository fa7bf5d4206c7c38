// detikcom: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const detik: Site = {
  id: 'detik',
  name: 'detikcom',
  hosts: ['*.detik.com', 'detik.com'],
  notHosts: ['20.detik.com', 'foto.detik.com', 'apps.detik.com'],
  articlePaths: ['^/(?!(?:[\\w-]+/)*(?:foto|video)[\\w-]*/)(?:[\\w-]+/)*d-\\d+'],
  selectors: {
    body: [
      '.detail__body-text',
      '.detail__body.itp_bodycontent',
      '.itp_bodycontent',
      '#detikdetailtext',
      '.detail_text',
      '.detail__body',
    ],
    title: ['h1.detail__title', '.detail__header h1', 'article h1', '.jdl h1'],
    author: ['.detail__author', '.author'],
    date: ['.detail__date', '.date'],
    section: ['.page__breadcrumb a:last-child'],
    caption: ['.detail__media-caption'],
  },
  noise: [
    {
      selector:
        '.linksisip, .lihatjg, .detail__body-tag, .noncontent, .aevp, .para_caption ~ .linksisip, .topiksisip',
      why: 'related link',
    },
    {
      selector:
        '.parallaxindetail, .scroll_to_continue, .paradetail, .staticdetail_ads, .clearfix.staticdetail, [id^="ads"], .ads-scrollpage-container',
      why: 'advertisement',
    },
    { selector: '.pic_artikel_sisip_table, .pic_artikel_sisip, .detail__media-caption', why: 'picture' },
    { selector: '.sisip_embed_sosmed, .sisip_video_ds, .embed, .youtube-embed', why: 'embed' },
    {
      selector: '.detail__long-nav, .detail__anchor-numb, .detail__anchor, .detail__multiple',
      why: 'page control',
    },
  ],
  pages: {
    all: '?single=1',
    links: '.detail__anchor-numb, .detail__long-nav, .detail__anchor',
  },
  matches: ['https://*.detik.com/*', 'https://detik.com/*'],
  builtIn: false,
};
