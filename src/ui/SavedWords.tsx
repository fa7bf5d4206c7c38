// The reader's own words, kept in this browser: to look at, take along, or delete.
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { type ExportFormat, exportFormats, type SavedWord } from './saved-words.ts';

interface Props {
  words: SavedWord[];
  onChange: (words: SavedWord[]) => void;
  onExport: (format: ExportFormat) => void;
}

const formatNames: Record<ExportFormat, string> = { csv: 'CSV', tsv: 'Anki (TSV)', md: 'Markdown' };

export function SavedWords({ words, onChange, onExport }: Props) {
  const { t } = useReader().translator;
  /** The list as it was before "delete all", as long as it can be brought back. */
  const [deleted, setDeleted] = useState<SavedWord[]>([]);
  if (words.length === 0 && deleted.length === 0) return null;
  return (
    <section class="section" data-part="saved-words" aria-labelledby="dwibaca-saved">
      <h3 id="dwibaca-saved" class="section-title">
        {t('saved.title')} <span class="count">{words.length}</span>
      </h3>
      <ul class="word-list">
        {words.map((word) => (
          <li key={word.lemma} class="saved-row">
            <span lang="id" class="word-lemma">
              {word.lemma}
            </span>
            <span lang="en" class="word-gloss">
              {word.glosses[0]}
            </span>
            <button
              type="button"
              class="icon-button"
              aria-label={t('saved.forget', { word: word.lemma })}
              onClick={() => onChange(words.filter(({ lemma }) => lemma !== word.lemma))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <p class="actions saved-actions">
        {words.length > 0 &&
          exportFormats.map((format) => (
            <button key={format} type="button" class="text-button" onClick={() => onExport(format)}>
              <Icon name="save" />
              <span>{formatNames[format]}</span>
            </button>
          ))}
        {words.length > 0 ? (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              setDeleted(words);
              onChange([]);
            }}
          >
            {t('saved.deleteAll')}
          </button>
        ) : (
          <button
            type="button"
            class="text-button"
            onClick={() => {
              onChange(deleted);
              setDeleted([]);
            }}
          >
            {t('saved.undo')}
          </button>
        )}
      </p>
      <p class="fine">{t('saved.where')}</p>
    </section>
  );
}
