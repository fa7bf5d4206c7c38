// The whole pipeline on one screen: an article in, everything the sidebar shows out.
import { type Article, paragraphsOfFact } from '../article/article.ts';
import { glossText } from '../indonesian/gloss.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import { type ArticleSentence, articleSentences } from './article-sentences.ts';
import { collectWords } from './collect-words.ts';
import { findSources } from './find-sources.ts';
import { linkSources } from './link-sources.ts';
import type { Reading, SummarySentence } from './reading.ts';
import { summariseArticle, summariseFact } from './summarise.ts';

export interface ReadingOptions {
  /** How many sentences the gist has, 1 to 5. */
  summarySentences?: number;
}

/**
 * Reads an article: gist, glosses, facts and sources. Pure; every sentence it returns stands in the article.
 * @param article what extraction found
 * @param lexicon the loaded word lists
 */
export function readArticle(article: Article, lexicon: Lexicon, options: ReadingOptions = {}): Reading {
  const gloss = (text: string) => glossText(text, lexicon);
  const sentences = articleSentences(article);
  const sources = linkSources(findSources(article, lexicon), article);
  const withGloss = (sentence: ArticleSentence): SummarySentence => ({
    gloss: gloss(sentence.text),
    paragraph: sentence.paragraph,
    start: sentence.start,
    end: sentence.end,
    fact: sentence.fact,
  });
  const title = gloss(article.title);
  const facts = article.facts.map((fact, index) => ({
    n: fact.n,
    heading: gloss(fact.heading),
    paragraphs: paragraphsOfFact(article, index).map((paragraph) => gloss(paragraph.text)),
    summary: summariseFact(article, index, sentences, lexicon).map(withGloss),
    sources: sources.flatMap((source, number) =>
      source.mentions.some((mention) => mention.fact === index) ? [number] : [],
    ),
  }));
  const text = article.paragraphs
    .filter((paragraph) => paragraph.fact === null)
    .map((paragraph) => gloss(paragraph.text));
  return {
    url: article.url,
    siteName: article.siteName,
    guessed: article.guessed,
    isListicle: article.isListicle,
    title,
    publishedISO: article.publishedISO,
    author: article.author,
    section: article.section,
    expectedCount: article.expectedCount,
    missing: article.missing,
    otherPages: article.otherPages,
    text,
    summary: summariseArticle(article, sentences, lexicon, options.summarySentences ?? 3).map(withGloss),
    facts,
    sources,
    words: collectWords([title, ...text, ...facts.flatMap((fact) => [fact.heading, ...fact.paragraphs])]),
  };
}
