// One source: its name, role and links, and the sentences that rest on it, each a way into the article.
import { useState } from 'preact/hooks';
import type { Reading, Source, SourceMention } from '../reading/reading.ts';
import { differentSentences, factsOf, isOnlyCredited } from './group-sources.ts';
import { Icon, type IconName } from './Icon.tsx';
import { placeInArticle } from './place-in-article.ts';
import { useReader } from './reader-context.ts';
import { secureLink } from './secure-link.ts';
import { excerptAround } from './shorten-sentence.ts';

interface LinkProps {
  url: URL;
  icon: IconName;
  text: string;
  /** How the address was found. */
  state?: string;
}

function SourceLinkLine({ url, icon, text, state }: LinkProps) {
  const { t } = useReader().translator;
  return (
    <p class="source-link">
      <a href={url.href} target="_blank" rel="noopener noreferrer">
        <Icon name={icon} />
        <span>{text}</span>
        <span class="only-heard"> {t('sources.newTab')}</span>
      </a>{' '}
      {state && <span class="fine">{state}</span>}
    </p>
  );
}

function SourceLinks({ source }: { source: Source }) {
  const { t } = useReader().translator;
  const url = secureLink(source.link?.url);
  const ownSearch = secureLink(source.search);
  const how = url && source.link ? source.link.how : 'named';
  return (
    <>
      {url === null && (
        <p class="source-link">
          <Icon name="unlinked" />
          <span>{t('sources.state.named')}</span>
        </p>
      )}
      {url && how === 'search' && (
        <SourceLinkLine
          url={url}
          icon="search"
          text={t('sources.searchFor', { name: source.name })}
          state={t('sources.webSearch', { host: url.host })}
        />
      )}
      {url && how !== 'search' && (
        <SourceLinkLine url={url} icon="out" text={url.host} state={t(`sources.state.${how}`)} />
      )}
      {ownSearch && (
        <SourceLinkLine
          url={ownSearch}
          icon="search"
          text={t('sources.searchSite', { host: ownSearch.host })}
        />
      )}
    </>
  );
}

/** The sentence with the words that attribute set off, so that the eye finds them; a long one is cut around them. */
function Attributed({ sentence, words }: Pick<SourceMention, 'sentence' | 'words'>) {
  const excerpt = excerptAround(sentence, words);
  if (!excerpt) return <>{sentence}</>;
  return (
    <>
      {excerpt.lead}
      <strong>{excerpt.words}</strong>
      {excerpt.rest}
    </>
  );
}

interface MentionProps {
  mention: SourceMention;
  /** Where it stands, in words; empty where nothing needs saying. */
  where: string;
}

function Mention({ mention, where }: MentionProps) {
  const { translator, showQuote } = useReader();
  const { t } = translator;
  return (
    <li>
      <p class="fine">
        {t(`sources.how.${mention.how}`)}
        {where && ` · ${where}`}
      </p>
      <button
        type="button"
        class="mention"
        title={t('article.show')}
        onClick={() => showQuote(mention.sentence)}
      >
        <span lang="id">
          <Attributed sentence={mention.sentence} words={mention.words} />
        </span>
        <span class="only-heard"> ({t('article.show')})</span>
        <Icon name="find" />
      </button>
    </li>
  );
}

/** Mentions beyond the first wait behind a button: a much-cited person would fill the panel. */
function Mentions({ reading, source }: { reading: Reading; source: Source }) {
  const { t } = useReader().translator;
  const [all, setAll] = useState(false);
  const different = differentSentences(source.mentions);
  const places = different.map((mention) => {
    const place = placeInArticle(reading, mention);
    if (place === null) return '';
    if (typeof place === 'string') return t(`summary.${place}`);
    return t('fact.number', { n: reading.facts[place.fact]?.n ?? place.fact + 1 });
  });
  // A source of one fact has its number below.
  const differ = new Set(places).size > 1;
  return (
    <>
      <ul class="mentions">
        {(all ? different : different.slice(0, 1)).map((mention, index) => (
          <Mention
            key={`${mention.fact}-${mention.sentence}`}
            mention={mention}
            where={differ ? (places[index] ?? '') : ''}
          />
        ))}
      </ul>
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

interface Props {
  reading: Reading;
  source: Source;
  /** Index into `reading.sources`. */
  number: number;
  onGoToFact: (index: number) => void;
}

export function SourceItem({ reading, source, number, onGoToFact }: Props) {
  const { t } = useReader().translator;
  const facts = factsOf(source);
  return (
    <li class="source" data-source={source.name}>
      <h5 id={`dwibaca-source-${number}`} tabIndex={-1} class="source-name" lang="id">
        {source.name}
      </h5>
      {source.role && (
        <p class="source-role" lang="id">
          {source.role}
        </p>
      )}
      <SourceLinks source={source} />
      <Mentions reading={reading} source={source} />
      {facts.length > 0 && (
        <ul class="chips" aria-label={t('sources.backs')}>
          {facts.map((fact) => (
            <li key={fact}>
              <button type="button" class="chip" onClick={() => onGoToFact(fact)}>
                {isOnlyCredited(source, fact) && (
                  <>
                    <Icon name="photo" />
                    <span class="only-heard">{t('fact.photo')} </span>
                  </>
                )}
                <span>{t('fact.number', { n: reading.facts[fact]?.n ?? fact + 1 })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
