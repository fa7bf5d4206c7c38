// Tirto.id: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const tirto: Site = {
  id: 'tirto',
  name: 'Tirto.id',
  hosts: ['tirto.id', 'www.tirto.id', 'amp.tirto.id'],
  articlePaths: [
    '^/(?!q/|m/|tag/|indeks|search)[\\w-]+-[A-Za-z0-9]{3,6}$',
    '^/(?!q/|m/|tag/)[\\w-]+-[A-Za-z0-9]{3,6}\\?',
  ],
  selectors: {
    body: ['.content-text-editor', '.detail-content', '.content-detail-holder', 'article'],
    bodyRepeats: true,
    title: ['.news-detail-title', 'h1.f-heading', 'article h1', '.detail-title h1'],
    author: ['.detail-date-artikel a', '.reporter-grid a', '.author-name', '.tertiary-text a'],
    date: ['.detail-date-artikel', '.detail-date', '.date', 'time'],
    section: ['.breadcrumb a:last-of-type'],
  },
  noise: [
    {
      selector: '.baca-holder, .bold.mb-3.baca-holder, .baca-juga, .terkait-box, .artikel-terkait',
      why: 'related link',
    },
    { selector: '.ads-box, .mobile-ads, .banner', why: 'advertisement' },
    { selector: '.img-caption, .caption', why: 'picture' },
  ],
  pages: { links: '.pagination' },
  matches: ['https://tirto.id/*', 'https://www.tirto.id/*', 'https://amp.tirto.id/*'],
  builtIn: false,
};
