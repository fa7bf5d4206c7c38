// The text of an ordinary article, paragraph by paragraph; long ones continue on request.
import { useState } from 'preact/hooks';
import type { Reading } from '../reading/reading.ts';
import { GlossedText } from './GlossedText.tsx';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

const shownAtFirst = 4;

export function ArticleText({ reading }: { reading: Reading }) {
  const { t } = useReader().translator;
  const [whole, setWhole] = useState(false);
  const { text } = reading;
  // The text of a numbered article stands in its facts.
  if (reading.facts.length > 0 || text.length === 0) return null;
  // One paragraph is not worth a button.
  const short = text.length <= shownAtFirst + 1;
  const shown = whole || short ? text : text.slice(0, shownAtFirst);
  return (
    <section class="section" data-part="text" aria-labelledby="dwibaca-text">
      <h3 id="dwibaca-text" class="section-title">
        {t('text.title')}
      </h3>
      <div id="dwibaca-text-body" class="article-text">
        {shown.map((gloss, index) => (
          // Paragraphs have no name but their place: the same words may stand twice.
          <GlossedText key={index} id={`text-${index}`} gloss={gloss} />
        ))}
      </div>
      {!short && (
        <button
          type="button"
          class="text-button"
          aria-expanded={whole}
          aria-controls="dwibaca-text-body"
          onClick={() => setWhole(!whole)}
        >
          <Icon name={whole ? 'up' : 'down'} />
          <span>{whole ? t('text.less') : t('text.more', { count: text.length - shownAtFirst })}</span>
        </button>
      )}
    </section>
  );
}
