// The grammar of attribution, sentence by sentence, with the lexicon of the product.
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/reading/find-sources.ts';
import { lexicon } from '../indonesian/real-lexicon.ts';
import { attributionFrames } from './attribution-sentences.ts';
import { furtherFrames } from './further-sentences.ts';
import { makeArticle } from './make-article.ts';

describe.each([...attributionFrames, ...furtherFrames])('$frame', ({ sentences }) => {
  it.each(sentences)('%s', (text, names) => {
    const found = findSources(makeArticle([text]), lexicon).map(({ name }) => name);
    expect(found).toEqual(names);
  });
});
