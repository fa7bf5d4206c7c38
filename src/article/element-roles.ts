// What each HTML element means for the text: where lines end, what is bold, what is no text at all.

export type Role =
  | 'skip'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'break'
  | 'bold'
  | 'link'
  | 'caption'
  | 'row'
  | 'cell';

const tagsOfRole: Record<Role, string> = {
  skip: 'script style noscript template iframe object embed svg math canvas video audio picture source button input select textarea label nav dialog map amp-ad amp-embed amp-iframe amp-analytics amp-social-share amp-sidebar amp-img amp-carousel',
  block:
    'p div section article main header footer aside blockquote pre address figure center dl dt dd details summary table tbody thead tfoot form fieldset hgroup',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ol ul menu',
  item: 'li',
  break: 'br hr',
  bold: 'b strong',
  link: 'a',
  caption: 'figcaption',
  row: 'tr',
  cell: 'td th',
};

const roleOfTag = new Map<string, Role>();
for (const role in tagsOfRole) {
  for (const tag of tagsOfRole[role as Role].split(' ')) roleOfTag.set(tag, role as Role);
}

export const roles: ReadonlyMap<string, Role> = roleOfTag;
