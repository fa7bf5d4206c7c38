// Who says it: finds agencies, outlets, institutions, persons and photo credits that the article names.
import type { Article } from '../article/article.ts';
import type { Lexicon } from '../indonesian/lexicon.ts';
import type { Source } from './reading.ts';

/** Finds the sources an article names, each with its mentions; links come later (`linkSources`). */
export function findSources(_article: Article, _lexicon: Lexicon): Source[] {
  return [];
}
