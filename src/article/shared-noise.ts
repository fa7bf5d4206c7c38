// What inside a body is not text of the article on any portal: advertisements, embeds, related boxes, told by structure.

export const sharedNoise: readonly { selector: string; why: string }[] = [
  {
    selector:
      'ins, .adsbygoogle, [id^="div-gpt-ad"], [id*="-gpt-ad"], [class*="ads-"], [class^="ads"], [class*="advert"], [id^="ads"], [class*="banner"], .parallax, [class*="paralax"]',
    why: 'advertisement',
  },
  {
    selector:
      '.twitter-tweet, .instagram-media, .fb-post, .tiktok-embed, [class*="embed"], [class^="v-"], .video, .video-container',
    why: 'embed',
  },
  {
    selector:
      '[class*="baca-juga"], [class*="bacajuga"], [class*="baca_juga"], [class*="readmore"], [class*="read-more"], [class*="related"], [class*="terkait"], [class*="linksisip"], [class*="rekomendasi"], [class*="recommend"], [id*="taboola"], [class*="taboola"], aside',
    why: 'related link',
  },
  {
    selector:
      '[class*="share"], [class*="social"], [class*="follow"], [class*="subscribe"], [class*="newsletter"]',
    why: 'call to follow',
  },
  { selector: '[class*="comment"], [class*="komentar"]', why: 'comments' },
  { selector: '[class*="paging"], [class*="pagination"]', why: 'page control' },
  { selector: '.tag, .tags, [class*="-tags"], [class*="tag-list"], [class*="tagar"]', why: 'tags' },
];
