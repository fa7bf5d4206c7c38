// On a fact card: who says it, who owns its pictures, or plainly that nobody is named.
import type { FactReading, Reading, Source } from '../reading/reading.ts';
import { isOnlyCredited } from './group-sources.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { secureLink } from './secure-link.ts';

interface Props {
  reading: Reading;
  fact: FactReading;
  /** Index into `reading.facts`. */
  index: number;
  onGoToSource: (index: number) => void;
}

const linkState = ({ link }: Source) => (link && secureLink(link.url) ? link.how : 'named');

const linkIcons: Record<ReturnType<typeof linkState>, IconName> = {
  page: 'out',
  known: 'out',
  search: 'search',
  named: 'unlinked',
};

export function SourceChips({ reading, fact, index, onGoToSource }: Props) {
  const { t } = useReader().translator;
  const named = fact.sources.flatMap((number) => {
    const source = reading.sources[number];
    return source ? [{ number, source, photo: isOnlyCredited(source, index) }] : [];
  });
  // Who says it stands before who took the picture.
  const inOrder = [...named.filter(({ photo }) => !photo), ...named.filter(({ photo }) => photo)];
  return (
    <>
      {named.every(({ photo }) => photo) && <p class="fine no-source">{t('fact.noSource')}</p>}
      {named.length > 0 && (
        <ul class="chips" aria-label={t('fact.sources')}>
          {inOrder.map(({ number, source, photo }) => (
            <li key={number}>
              <button type="button" class="chip" onClick={() => onGoToSource(number)}>
                <Icon name={photo ? 'photo' : linkIcons[linkState(source)]} />
                <span>
                  {photo && `${t('fact.photo')} `}
                  <span lang="id">{source.name}</span>
                </span>
                <span class="only-heard">, {t(`sources.state.${linkState(source)}`)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
