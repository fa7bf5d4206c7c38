// One numbered fact: its heading, one sentence of it, who says so, and the whole of it on request.
import { useState } from 'preact/hooks';
import type { FactReading, Reading } from '../reading/reading.ts';
import { CopyButton } from './CopyButton.tsx';
import { citation } from './cite.ts';
import { GlossedText } from './GlossedText.tsx';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { SourceChips } from './SourceChips.tsx';

interface Props {
  reading: Reading;
  fact: FactReading;
  /** Index into `reading.facts`. */
  index: number;
  onGoToSource: (index: number) => void;
}

export function FactCard({ reading, fact, index, onGoToSource }: Props) {
  const { translator, showQuote } = useReader();
  const { t, language } = translator;
  const [whole, setWhole] = useState(false);
  const headingId = `dwibaca-fact-${index}`;
  const shown = whole || fact.summary.length === 0 ? fact.paragraphs : fact.summary.map(({ gloss }) => gloss);
  const bodyText = fact.paragraphs.map(({ text }) => text).join('\n\n');
  const hasMore =
    fact.summary.length > 0 && bodyText !== fact.summary.map(({ gloss }) => gloss.text).join('\n\n');
  const quote = fact.heading.text || fact.paragraphs[0]?.text || '';
  return (
    <li class="fact" data-part="fact" data-fact={fact.n}>
      <p class="fact-number">
        <span class="only-heard">{t('fact.label')} </span>
        {fact.n}
      </p>
      <div class="fact-body">
        {fact.heading.text ? (
          <GlossedText id={`fact-${index}-heading`} gloss={fact.heading} tag="h4" headingId={headingId} />
        ) : (
          <h4 id={headingId} tabIndex={-1} class="only-heard">
            {t('fact.number', { n: fact.n })}
          </h4>
        )}
        <div id={`${headingId}-text`} class="fact-text">
          {shown.map((gloss, place) => (
            <GlossedText
              key={gloss.text}
              id={`fact-${index}-${whole ? 'whole' : 'gist'}-${place}`}
              gloss={gloss}
            />
          ))}
          {shown.length === 0 && <p class="fine">{t('fact.noText')}</p>}
        </div>
        <SourceChips reading={reading} fact={fact} index={index} onGoToSource={onGoToSource} />
        <p class="actions">
          {hasMore && (
            <button
              type="button"
              class="text-button"
              aria-expanded={whole}
              aria-controls={`${headingId}-text`}
              aria-describedby={headingId}
              onClick={() => setWhole(!whole)}
            >
              <Icon name={whole ? 'up' : 'down'} />
              <span>{t(whole ? 'fact.less' : 'fact.more')}</span>
            </button>
          )}
          {quote && (
            <button
              type="button"
              class="text-button"
              aria-describedby={headingId}
              onClick={() => showQuote(quote)}
            >
              <Icon name="find" />
              <span>{t('article.show')}</span>
            </button>
          )}
          <CopyButton
            label={t('fact.copy', { n: fact.n })}
            text={() =>
              [`${fact.n}. ${fact.heading.text}`, bodyText, citation(reading, t, language)].join('\n\n')
            }
          />
        </p>
      </div>
    </li>
  );
}
