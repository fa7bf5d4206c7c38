// Who says it: every source of the article, the words that attribute, the facts that rest on it, and a link.
import { useState } from 'preact/hooks';
import type { Reading, Source, SourceKind } from '../reading/reading.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useReader } from './reader-context.ts';

const kindIcons: Record<SourceKind, IconName> = {
  agency: 'agency',
  outlet: 'outlet',
  institution: 'agency',
  person: 'person',
  'photo-credit': 'photo',
};

interface Props {
  reading: Reading;
  onGoToFact: (index: number) => void;
}

function SourceLinkLine({ source }: { source: Source }) {
  const { t } = useReader().translator;
  if (!source.link) {
    return (
      <p class="source-link">
        <Icon name="unlinked" />
        <span>{t('sources.state.named')}</span>
      </p>
    );
  }
  const { url, how } = source.link;
  const host = URL.canParse(url) ? new URL(url).host : url;
  return (
    <p class="source-link">
      <a href={url} target="_blank" rel="noopener noreferrer">
        <Icon name={how === 'search' ? 'search' : 'out'} />
        <span>{how === 'search' ? t('sources.searchFor', { name: source.name }) : host}</span>
        <span class="only-heard"> {t('sources.newTab')}</span>
      </a>{' '}
      <span class="fine">{t(`sources.state.${how}`)}</span>
    </p>
  );
}

/** Mentions beyond the first wait behind a button: a much-cited person would fill the panel. */
function Mentions({ source }: { source: Source }) {
  const { translator, showQuote } = useReader();
  const { t } = translator;
  const [all, setAll] = useState(false);
  const different = source.mentions.filter(
    (mention, index) => source.mentions.findIndex(({ words }) => words === mention.words) === index,
  );
  const shown = all ? different : different.slice(0, 1);
  return (
    <>
      {shown.map((mention) => (
        <blockquote key={mention.words} class="mention">
          <p lang="id">{mention.words}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={t('article.show')}
            title={t('article.show')}
            onClick={() => showQuote(mention.sentence)}
          >
            <Icon name="find" />
          </button>
        </blockquote>
      ))}
      {different.length > 1 && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          <Icon name={all ? 'up' : 'down'} />
          <span>
            {all ? t('sources.fewerMentions') : t('sources.moreMentions', { count: different.length - 1 })}
          </span>
        </button>
      )}
    </>
  );
}

export function SourceList({ reading, onGoToFact }: Props) {
  const { t } = useReader().translator;
  return (
    <section class="section" data-part="sources" aria-labelledby="dwibaca-sources">
      <h3 id="dwibaca-sources" class="section-title">
        {t('sources.title')} <span class="count">{reading.sources.length || ''}</span>
      </h3>
      {reading.sources.length === 0 && <p class="fine">{t('sources.none')}</p>}
      <ul class="sources">
        {reading.sources.map((source, index) => {
          const facts = [...new Set(source.mentions.flatMap(({ fact }) => (fact === null ? [] : [fact])))];
          return (
            <li key={`${source.kind}-${source.name}`} class="source" data-source={source.name}>
              <Icon name={kindIcons[source.kind]} />
              <div>
                <h4 id={`dwibaca-source-${index}`} tabIndex={-1} class="source-name">
                  <span lang="id">{source.name}</span>{' '}
                  <span class="pos">{t(`sources.kind.${source.kind}`)}</span>
                </h4>
                {source.role && (
                  <p class="source-role" lang="id">
                    {source.role}
                  </p>
                )}
                <SourceLinkLine source={source} />
                <Mentions source={source} />
                {facts.length > 0 && (
                  <ul class="chips" aria-label={t('sources.backs')}>
                    {facts.map((fact) => (
                      <li key={fact}>
                        <button type="button" class="chip" onClick={() => onGoToFact(fact)}>
                          {t('fact.number', { n: reading.facts[fact]?.n ?? fact + 1 })}
                        </button>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
