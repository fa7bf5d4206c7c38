// What inside a body is not text of the article on any portal, told by the names its makers gave it.

const reasons: Record<string, string> = {
  advertisement:
    'ad ads adv advert adverts advertise advertisement advertising adsbygoogle adsload adsense gpt iklan banner banners parallax paralax taboola outbrain mgid dable sponsored',
  'related link':
    'baca bacajuga bacanews readmore related terkait linksisip rekomendasi recommend recommended recommendation populer terpopuler popular',
  embed: 'tweet instagram fb tiktok embed embedded youtube video player',
  'call to follow': 'share sharing social sosmed follow subscribe newsletter gnews',
  comments: 'comment comments komentar disqus',
  'page control': 'paging pagination pager',
  tags: 'tags tagar tagging taglist',
  caption: 'caption credit',
};
const allWords = new Set(Object.values(reasons).join(' ').split(' '));

/**
 * Why an element with these names is no text of the article, or null.
 * Names are cut at hyphens, underscores and digits: "ads" fits "ads-inline" and "ads300", not "heads".
 */
export function noiseByName(tag: string, names: string): string | null {
  if (tag === 'ins') return 'advertisement';
  if (tag === 'aside') return 'related link';
  for (const word of names.toLowerCase().split(/[\s_\d-]+/)) {
    if (allWords.has(word)) return reasonOf(word);
  }
  return null;
}

function reasonOf(word: string): string | null {
  for (const why in reasons) if (reasons[why]!.split(' ').includes(word)) return why;
  return null;
}
