// The article's head: title, outlet, date, author, and how many of the promised facts were found.
import type { Reading } from '../reading/reading.ts';
import { CopyButton } from './CopyButton.tsx';
import { citation } from './cite.ts';
import { formatDate } from './format-date.ts';
import { GlossedText } from './GlossedText.tsx';
import { Icon } from './Icon.tsx';
import { useReader } from './reader-context.ts';

interface Props {
  reading: Reading;
  /** The other pages are being fetched. */
  joining: boolean;
  onJoinPages: () => void;
  onStopJoining: () => void;
}

function Counts({ reading }: { reading: Reading }) {
  const { t } = useReader().translator;
  const found = reading.facts.length;
  // An ordinary article promises nothing, so there is nothing to count.
  if (found === 0) return null;
  const short = reading.expectedCount !== null && reading.expectedCount !== found;
  return (
    <p class="counts" data-part="counts">
      <strong>{t('header.facts', { count: found })}</strong>{' '}
      {short && (
        <span class="counts-short">
          {t(reading.otherPages.length > 0 ? 'header.promisedHere' : 'header.promised', {
            expected: reading.expectedCount ?? 0,
          })}
        </span>
      )}
    </p>
  );
}

export function ArticleHeader({ reading, joining, onJoinPages, onStopJoining }: Props) {
  const { t, language } = useReader().translator;
  const date = reading.publishedISO ? formatDate(reading.publishedISO, language) : '';
  const otherPage = reading.otherPages[0];
  return (
    <header class="article-header">
      <p class="byline">
        <span>
          <a href={reading.url} lang="id">
            {reading.siteName}
          </a>
        </span>
        {reading.section && <span lang="id">{reading.section}</span>}
        {date && <time dateTime={reading.publishedISO ?? ''}>{date}</time>}
      </p>
      <GlossedText id="title" gloss={reading.title} tag="h3" headingId="dwibaca-title" />
      <div class="header-foot">
        {reading.author && <p class="author">{t('header.by', { author: reading.author })}</p>}
        <CopyButton label={t('cite.copy')} labelled text={() => citation(reading, t, language)} />
      </div>
      <Counts reading={reading} />
      {otherPage && (
        <p class="actions other-pages" data-part="other-pages">
          {/* One button for both, so that focus stays on it. */}
          <button type="button" class="button" onClick={joining ? onStopJoining : onJoinPages}>
            {t(joining ? 'header.stop' : 'header.join')}
          </button>
          {joining ? (
            <span class="fine">{t('header.joining')}</span>
          ) : (
            <a class="text-button" href={otherPage}>
              <Icon name="out" />
              <span>{t('header.openAll')}</span>
            </a>
          )}
        </p>
      )}
    </header>
  );
}
