// Who says it: finds agencies, outlets, institutions, persons and photo credits that the article names.
import type { Article, Paragraph } from '../article/article.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import { type ArticleSentence, articleSentences } from './article-sentences.ts';
import { findAttributions } from './attributions.ts';
import { commonWords } from './common-words.ts';
import { findPeople } from './find-people.ts';
import { findSubjects, subjectBefore } from './find-subjects.ts';
import { joinNames, type NamedMention } from './join-names.ts';
import { type NameReader, openNameReader } from './name-reader.ts';
import type { NameSpan } from './name-spans.ts';
import { readCredit } from './read-credits.ts';
import { findLinkedSources } from './read-links.ts';
import type { Source } from './reading.ts';
import {
  findRegistered,
  loadRegister,
  nameKey,
  type Register,
  type RegisteredSource,
} from './source-register.ts';
import { normalise, type TextToken, tokenise } from './text-tokens.ts';
import { secureUrl, siteOf } from './web-address.ts';

const plain = {
  subject: null,
  definite: false,
  pointedAt: null,
  sure: true,
  weak: false,
  abbreviation: null,
  role: null,
};

/** Longer sentences than this are no sentences; a mention keeps the part around its words. */
const longestSentence = 1500;

/** Finds the sources an article names, each with its mentions; links come later (`linkSources`). */
export function findSources(article: Article, lexicon: Lexicon): Source[] {
  const register = loadRegister();
  const sentences = sentenceFinder(articleSentences(article));
  const paragraphs = article.paragraphs.map(({ text }) => tokenise(text));
  const reader = openNameReader(register, commonWords(paragraphs, lexicon));
  const peopleOf = paragraphs.map((tokens) => findPeople(reader, tokens));
  const people = [findPeople(reader, tokenise(article.title)), ...peopleOf].flat();
  const wordsOfNames = new Set(people.flatMap(({ words }) => words.map(normalise)));
  const headings = article.facts.map(({ heading }) => soleName(reader, heading));
  const mentions: NamedMention[] = [];
  article.paragraphs.forEach((paragraph, index) => {
    const tokens = paragraphs[index] ?? [];
    const subjects = findSubjects(reader, tokens, peopleOf[index] ?? [], wordsOfNames);
    for (const { name, start, end, role, weak, definite } of findAttributions(reader, tokens)) {
      const from = tokens[start]?.start ?? 0;
      const to = tokens[end - 1]?.end ?? paragraph.text.length;
      const sentence = sentences(index, from, to, paragraph.text);
      mentions.push({
        name: name ? printed(paragraph.text, tokens, name) : null,
        subject: name ? null : subjectBefore(subjects, start),
        definite,
        pointedAt: name || paragraph.fact === null ? null : (headings[paragraph.fact] ?? null),
        kind: name?.kind ?? 'person',
        sure: name?.sure ?? true,
        weak,
        registered: name
          ? (name.registered ??
            byAbbreviation(register, name.abbreviation, printed(paragraph.text, tokens, name)))
          : null,
        abbreviation: name?.abbreviation ?? null,
        role: role ? textOf(paragraph.text, tokens, role.start, role.end) : null,
        mention: {
          words: paragraph.text.slice(from, to),
          sentence,
          paragraph: index,
          fact: paragraph.fact,
          how: /["“”«»]/.test(sentence) ? 'quote' : 'paraphrase',
        },
      });
    }
  });
  for (const { registered, paragraph: index, start, end } of findLinkedSources(article, register)) {
    const { text, fact } = article.paragraphs[index] as Paragraph;
    const named = mentions.some((item) => item.registered === registered && item.mention.paragraph === index);
    if (named) continue;
    const words = text.slice(start, end);
    const mention = {
      words,
      sentence: sentences(index, start, end, text),
      paragraph: index,
      fact,
      how: 'link' as const,
    };
    mentions.push({ ...plain, name: registered.name, kind: registered.kind, registered, mention });
  }
  for (const { text, fact } of article.credits) {
    for (const { name, registered } of readCredit(text, register, (name) => isOwn(name, article, register))) {
      const mention = { words: text, sentence: text, paragraph: null, fact, how: 'credit' as const };
      mentions.push({ ...plain, name, kind: 'photo-credit', registered, mention });
    }
  }
  const firstInFact = article.paragraphs.findIndex(({ fact }) => fact !== null);
  const place = ({ mention: { fact, paragraph } }: NamedMention) =>
    fact ?? ((paragraph ?? 0) < firstInFact || firstInFact < 0 ? -1 : article.facts.length);
  mentions.sort((a, b) => place(a) - place(b));
  return joinNames(mentions, people).filter(({ name }) => !isOwn(name, article, register));
}

/** A heading that is a person's name and nothing else ("2. Low Tuck Kwong"): whom "ujarnya" means where nobody spoke before. */
function soleName(reader: NameReader, heading: string): string | null {
  const [person] = findPeople(reader, tokenise(heading));
  return person?.words.join(' ') === heading.trim() ? heading.trim() : null;
}

/** The outlet that prints the article is no source of it. */
function isOwn(name: string, article: Article, register: Register): boolean {
  const registered = findRegistered(register, name);
  if (!registered) return nameKey(name).join('') === nameKey(article.siteName).join('');
  if (registered === findRegistered(register, article.siteName)) return true;
  const site = siteOf(secureUrl(article.url)?.host ?? '');
  return site !== '' && siteOf(secureUrl(registered.home)?.host ?? '') === site;
}

/** "Badan Informasi Energi Amerika Serikat (EIA)": a long form that the register lacks, of a body that it lists. */
function byAbbreviation(
  register: Register,
  abbreviation: string | null,
  name: string,
): RegisteredSource | null {
  const registered = abbreviation ? findRegistered(register, abbreviation) : null;
  const words = new Set(nameKey(name));
  const shared = (other: string) => nameKey(other).filter((word) => words.has(word)).length;
  return registered?.names.some((other) => shared(other) > 2 || shared(other) > words.size / 2)
    ? registered
    : null;
}

const textOf = (text: string, tokens: readonly TextToken[], start: number, end: number) =>
  text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0);

const printed = (text: string, tokens: readonly TextToken[], name: NameSpan) =>
  textOf(text, tokens, name.nameStart, name.nameEnd);

/** Finds the sentence that holds a place of a paragraph; sentences come in order, so each search is a bisection. */
function sentenceFinder(sentences: ArticleSentence[]) {
  const byParagraph = new Map<number, ArticleSentence[]>();
  for (const sentence of sentences) {
    const list = byParagraph.get(sentence.paragraph);
    if (list) list.push(sentence);
    else byParagraph.set(sentence.paragraph, [sentence]);
  }
  return (paragraph: number, from: number, to: number, text: string): string => {
    const list = byParagraph.get(paragraph) ?? [];
    let low = 0;
    let high = list.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((list[middle]?.start ?? 0) <= from) low = middle;
      else high = middle - 1;
    }
    const found = list[low];
    if (!found) return text.slice(from, to);
    if (found.end - found.start <= longestSentence && found.end >= to) return found.text;
    const start = Math.max(found.start, from - longestSentence / 3);
    return text.slice(start, Math.max(to, Math.min(found.end, start + longestSentence))).trim();
  };
}
