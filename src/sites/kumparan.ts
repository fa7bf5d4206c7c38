// kumparan: where its pages keep the article.
// Selectors seen: scrapers 2023–2026.
import type { Site } from './site.ts';

export const kumparan: Site = {
  id: 'kumparan',
  name: 'kumparan',
  hosts: ['kumparan.com', 'www.kumparan.com', 'm.kumparan.com'],
  articlePaths: ['^/(?!topic/|tag/|channel/|search/|trending)[\\w.-]+/[\\w-]+-[\\w]{10,}'],
  selectors: {
    body: [
      '[data-qa-id="story-paragraph-wrapper"]',
      '.StoryRenderer__EditorWrapper',
      '[class*="StoryRenderer"]',
      '.article-content',
      'article',
    ],
    bodyRepeats: true,
    title: ['[data-qa-id="story-title"]', 'h1[class*="Title"]', 'article h1'],
    author: ['[data-qa-id="editor-name"]', '[data-qa-id="author-name"]'],
    date: ['[data-qa-id="story-date"]', 'time'],
  },
  noise: [
    {
      selector:
        '[class*="BacaJuga"], [data-qa-id*="related"], [data-qa-id*="read-also"], [class*="RelatedArticle"]',
      why: 'related link',
    },
    { selector: '[data-qa-id*="ads"], [class*="AdsWrapper"]', why: 'advertisement' },
    { selector: '[data-qa-id="story-image-caption"], [class*="Caption"]', why: 'picture' },
    { selector: '[class*="Embed"]', why: 'embed' },
  ],
  pages: {},
  matches: ['https://kumparan.com/*', 'https://www.kumparan.com/*', 'https://m.kumparan.com/*'],
  builtIn: false,
};
