// Who says it: every source of the article, by kind, with what rests on it and a link to check.
import type { Reading, SourceKind } from '../reading/reading.ts';
import { groupSources } from './group-sources.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useReader } from './reader-context.ts';
import { SourceItem } from './SourceItem.tsx';

const kindIcons: Record<SourceKind, IconName> = {
  agency: 'agency',
  outlet: 'outlet',
  institution: 'institution',
  person: 'person',
  'photo-credit': 'photo',
};

interface Props {
  reading: Reading;
  onGoToFact: (index: number) => void;
}

export function SourceList({ reading, onGoToFact }: Props) {
  const { t } = useReader().translator;
  const { sources } = reading;
  return (
    <section class="section" data-part="sources" aria-labelledby="dwibaca-sources">
      <h3 id="dwibaca-sources" class="section-title">
        {t('sources.title')} <span class="count">{sources.length || ''}</span>
      </h3>
      {sources.length === 0 && <p class="fine">{t('sources.none')}</p>}
      {groupSources(sources).map(({ kind, members }) => (
        <div key={kind} class="source-group" data-kind={kind}>
          <h4 class="group-title">
            <Icon name={kindIcons[kind]} />
            <span>{t(`sources.kind.${kind}`)}</span> <span class="count">{members.length}</span>
          </h4>
          <ul class="sources">
            {members.map(({ source, number }) => (
              <SourceItem
                key={source.name}
                reading={reading}
                source={source}
                number={number}
                onGoToFact={onGoToFact}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
