// What a word is made of and what it means here; opened inline under the word, so that it covers nothing.
import { useState } from 'preact/hooks';
import type { GlossToken } from '../indonesian/gloss-types.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { WordFrame } from './WordFrame.tsx';

const isAffix = (segment: string) => segment.length > 1 && (segment.startsWith('-') || segment.endsWith('-'));

/** A confix stands around its stem: "ke-an" is shown as "ke- … -an". */
const affixName = (affixId: string) => affixId.replace(/^(\p{L}+-)(\p{L}+)$/u, '$1 … -$2');

/** "kedekatan: closeness (ke- + dekat + -an)" */
function plainText({ surface, glosses, segments }: CardToken): string {
  const parts = segments.length > 1 ? ` (${segments.join(' + ')})` : '';
  return `${surface}: ${glosses.join(', ')}${parts}`;
}

function Anatomy({ token }: { token: CardToken }) {
  const { translator } = useReader();
  const explained = (token.affixes ?? []).flatMap((affixId) => {
    const text = translator.affix(affixId);
    return text ? [{ affixId, text }] : [];
  });
  if (token.segments.length < 2 && explained.length === 0) return null;
  return (
    <>
      <p class="segments" lang="id">
        {token.segments.map((segment, index) => (
          // Segments have no name but their place: "anak" may stand twice.
          <span key={`${index}-${segment}`} class={isAffix(segment) ? 'affix' : 'root'}>
            {segment}
          </span>
        ))}
      </p>
      {explained.length > 0 && (
        <ul class="affixes" lang={translator.language}>
          {explained.map(({ affixId, text }) => (
            <li key={affixId}>
              <span lang="id" class="affix-name">
                {affixName(affixId)}
              </span>{' '}
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Meaning({ token }: { token: CardToken }) {
  const { translator } = useReader();
  const { t, language } = translator;
  const [first, ...others] = token.glosses;
  const isName = token.kind === 'name' && (first === undefined || first === token.surface);
  if (isName) return <p class="meaning-none">{t('word.isName')}</p>;
  if (first === undefined) return <p class="meaning-none">{t('word.unknown')}</p>;
  return (
    <>
      <p class="meaning" lang="en">
        {first}
      </p>
      {others.length > 0 && (
        <p class="senses">
          {t('word.otherSenses')} <span lang="en">{others.join(', ')}</span>
        </p>
      )}
      {token.note && (
        <p class="note" lang={language}>
          {token.note[language]}
        </p>
      )}
    </>
  );
}

/** A token, or a word of the word list, which stands at no one place. */
export type CardToken = Omit<GlossToken, 'start' | 'end' | 'from'> & Partial<Pick<GlossToken, 'from'>>;

interface WordCardProps {
  token: CardToken;
  /** The sentence it stands in, for the reader's word list. */
  sentence?: string;
  onClose: () => void;
}

export function WordCard({ token, sentence = '', onClose }: WordCardProps) {
  const { translator, savedLemmas, toggleSaved } = useReader();
  const { t } = translator;
  const saved = savedLemmas.has(token.lemma);
  const [openPart, setOpenPart] = useState<number | null>(null);
  const parts = token.parts ?? [];
  const part = openPart === null ? undefined : parts[openPart];
  const known = token.glosses.length > 0;
  return (
    <WordFrame label={token.surface} onClose={onClose}>
      <p class="word-head">
        <strong class="word-surface" lang="id">
          {token.surface}
        </strong>{' '}
        <span class="pos">{t(`pos.${token.pos}`)}</span>
      </p>
      <Meaning token={token} />
      {/* A phrase is made of the words below. */}
      {parts.length < 2 && <Anatomy token={token} />}
      {token.lemma !== token.surface.toLowerCase() && token.kind === 'word' && (
        <p class="senses">
          {t('word.headword')} <span lang="id">{token.lemma}</span>
        </p>
      )}
      {parts.length > 1 && (
        <div class="parts">
          <p class="senses">{t('word.parts')}</p>
          <div class="chips">
            {parts.map((inner, index) => (
              <button
                type="button"
                key={inner.start}
                class="chip"
                lang="id"
                aria-expanded={openPart === index}
                onClick={() => setOpenPart(openPart === index ? null : index)}
              >
                {inner.surface}
              </button>
            ))}
          </div>
          {part && (
            <div class="part">
              <Meaning token={part} />
              <Anatomy token={part} />
            </div>
          )}
        </div>
      )}
      {known && (
        <p class="word-foot">
          <span class="origin">{token.from && t(`word.from.${token.from}`)}</span>
          <button
            type="button"
            class="icon-button star"
            aria-pressed={saved}
            aria-label={t('word.save')}
            title={t('word.save')}
            onClick={() => {
              const { lemma, surface, segments, glosses } = token;
              toggleSaved({ lemma, surface, segments, glosses, sentence });
            }}
          >
            <Icon name="star" />
          </button>
          <CopyButton text={() => plainText(token)} label={t('word.copy')} />
        </p>
      )}
    </WordFrame>
  );
}
