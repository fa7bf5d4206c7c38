// The gist: a few sentences of the page, word for word, each with its fact and the way to where it stands.
import type { Reading, SummarySentence } from '../reading/reading.ts';
import { GlossedText } from './GlossedText.tsx';
import { Icon } from './Icon.tsx';
import { placeInArticle } from './place-in-article.ts';
import { useReader } from './reader-context.ts';

interface Props {
  reading: Reading;
  onGoToFact: (index: number) => void;
}

/** Whose sentence it is: the number and heading of its fact, or the part of the article outside the facts. */
function PlaceLine({ reading, sentence, onGoToFact }: Props & { sentence: SummarySentence }) {
  const { t } = useReader().translator;
  const place = placeInArticle(reading, sentence);
  if (place === null) return null;
  if (typeof place === 'string') return <p class="gist-place fine">{t(`summary.${place}`)}</p>;
  const fact = reading.facts[place.fact];
  if (!fact) return null;
  return (
    <p class="gist-place">
      <button type="button" class="text-button" onClick={() => onGoToFact(place.fact)}>
        <strong>{t('fact.number', { n: fact.n })}</strong>{' '}
        {fact.heading.text && (
          <span class="one-line" lang="id">
            {fact.heading.text}
          </span>
        )}
      </button>
    </p>
  );
}

export function Summary({ reading, onGoToFact }: Props) {
  const { translator, showQuote } = useReader();
  const { t } = translator;
  if (reading.summary.length === 0) return null;
  return (
    <section class="section" data-part="summary" aria-labelledby="dwibaca-gist">
      <h3 id="dwibaca-gist" class="section-title">
        {t('summary.title')}
      </h3>
      <ul class="gist">
        {reading.summary.map((sentence, index) => (
          <li key={`${sentence.paragraph}-${sentence.start}`}>
            <PlaceLine reading={reading} sentence={sentence} onGoToFact={onGoToFact} />
            <GlossedText id={`gist-${index}`} gloss={sentence.gloss} />
            <p class="actions">
              <button type="button" class="text-button" onClick={() => showQuote(sentence.gloss.text)}>
                <Icon name="find" />
                <span>{t('article.show')}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p class="fine">{t('summary.verbatim')}</p>
    </section>
  );
}
