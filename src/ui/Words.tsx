// The article's words, the most frequent first; each opens to what it is made of.
import { useState } from 'preact/hooks';
import type { Word } from '../reading/reading.ts';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { type CardToken, WordCard } from './WordCard.tsx';

const shownAtFirst = 12;

const asToken = (word: Word): CardToken => ({
  ...word,
  kind: word.surface.includes(' ') ? 'phrase' : 'word',
});

export function Words({ words }: { words: Word[] }) {
  const { translator, openWord, setOpenWord, closeWord } = useReader();
  const { t } = translator;
  const [all, setAll] = useState(false);
  if (words.length === 0) return null;
  const shown = all ? words : words.slice(0, shownAtFirst);
  return (
    <section class="section" data-part="words" aria-labelledby="dwibaca-words">
      <h3 id="dwibaca-words" class="section-title">
        {t('words.title')} <span class="count">{words.length}</span>
      </h3>
      <ul class="word-list">
        {shown.map((word) => {
          const textId = `word-${word.lemma}-${word.pos}`;
          const open = openWord?.textId === textId;
          return (
            <li key={textId}>
              <button
                type="button"
                class="word-row"
                aria-expanded={open}
                data-text={textId}
                onClick={() => (open ? closeWord() : setOpenWord({ textId, start: 0, lineEnd: 0 }))}
              >
                <span lang="id" class="word-lemma">
                  {word.pos === 'abbr' || word.pos === 'name' ? word.surface : word.lemma}
                </span>
                <span lang="en" class="word-gloss">
                  {word.glosses[0]}
                </span>
                {word.count > 1 && (
                  <span class="word-count">
                    <span aria-hidden="true">×{word.count}</span>
                    <span class="only-heard">{t('words.times', { count: word.count })}</span>
                  </span>
                )}
              </button>
              {open && <WordCard token={asToken(word)} onClose={closeWord} />}
            </li>
          );
        })}
      </ul>
      {words.length > shownAtFirst && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'up' : 'down'} />
          <span>{all ? t('words.fewer') : t('words.all', { count: words.length })}</span>
        </button>
      )}
    </section>
  );
}
