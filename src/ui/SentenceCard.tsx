// The sentence around an opened word, each word over its meaning.
import type { GlossToken } from '../indonesian/gloss-types.ts';
import { CopyButton } from './CopyButton.tsx';
import { sentenceAround } from './find-word.ts';
import { useReader } from './reader-context.ts';
import { WordFrame } from './WordFrame.tsx';

interface Props {
  text: string;
  tokens: GlossToken[];
  /** Offset of the word that was opened. */
  at: number;
  onClose: () => void;
}

export function SentenceCard({ text, tokens, at, onClose }: Props) {
  const { t } = useReader().translator;
  const { start, end } = sentenceAround(text, at);
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const sentence = text.slice(start, end).trim();
  return (
    <WordFrame label={sentence} onClose={onClose}>
      <p class="senses">{t('word.sentence')}</p>
      <p class="interlinear">
        {inside.map((token) => (
          <span key={token.start} class="pair">
            <span lang="id">{token.surface}</span> <span lang="en">{token.glosses[0] ?? '·'}</span>{' '}
          </span>
        ))}
      </p>
      <p class="word-foot">
        <span class="origin">{t('word.notTranslation')}</span>
        <CopyButton
          text={() => `${sentence}\n${inside.map((token) => token.glosses[0] ?? token.surface).join(' ')}`}
          label={t('word.copy')}
        />
      </p>
    </WordFrame>
  );
}
