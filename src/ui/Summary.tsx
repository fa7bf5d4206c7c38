// The gist: a few sentences of the page, word for word, each with the way to where it stands.
import type { Reading } from '../reading/reading.ts';
import { GlossedText } from './GlossedText.tsx';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

interface Props {
  reading: Reading;
  onGoToFact: (index: number) => void;
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
        {reading.summary.map((sentence, index) => {
          const fact = sentence.fact === null ? undefined : reading.facts[sentence.fact];
          return (
            <li key={`${sentence.paragraph}-${sentence.start}`}>
              <GlossedText id={`gist-${index}`} gloss={sentence.gloss} />
              <p class="actions">
                <button type="button" class="text-button" onClick={() => showQuote(sentence.gloss.text)}>
                  <Icon name="find" />
                  <span>{t('article.show')}</span>
                </button>
                {fact && sentence.fact !== null && (
                  <button
                    type="button"
                    class="text-button"
                    onClick={() => onGoToFact(sentence.fact as number)}
                  >
                    <span>{t('fact.number', { n: fact.n })}</span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <p class="fine">{t('summary.verbatim')}</p>
    </section>
  );
}
