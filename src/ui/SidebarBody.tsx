// What stands under the bar: the article as it was read, that it is being read, or why it cannot be.

import type { Problem } from '../outcome.ts';
import { ArticleHeader } from './ArticleHeader.tsx';
import { ArticleText } from './ArticleText.tsx';
import { Choice } from './Choice.tsx';
import { FactList } from './FactList.tsx';
import { Notice, type NoticeAction } from './Notice.tsx';
import { useReader } from './reader-context.ts';
import { SavedWords } from './SavedWords.tsx';
import type { SidebarProps } from './Sidebar.tsx';
import { SourceList } from './SourceList.tsx';
import { Summary } from './Summary.tsx';
import { Words } from './Words.tsx';

type Props = Pick<
  SidebarProps,
  | 'content'
  | 'savedWords'
  | 'onSavedWords'
  | 'onExport'
  | 'joining'
  | 'trouble'
  | 'settings'
  | 'onSettings'
  | 'onJoinPages'
  | 'onStopJoining'
  | 'onRetry'
  | 'onReload'
  | 'onCopy'
> & { onGoTo: (id: string) => void };

/** What a reader can do about a problem, by its kind. */
function useActions({ onRetry, onReload, onCopy }: Props) {
  const { translator, announce } = useReader();
  const { t } = translator;
  return ({ kind, message }: Problem): NoticeAction[] => {
    if (kind === 'runtime-gone') return [{ label: t('notice.reload'), onPress: onReload }];
    const report = async () => {
      const done = await onCopy(`Dwibaca: ${kind}\n${message}\n${location.href}`);
      announce(t(done ? 'copy.done' : 'copy.failed'), 'seen');
    };
    const retry = { label: t('notice.retry'), onPress: onRetry };
    if (kind !== 'layout-changed') return [retry];
    return [retry, { label: t('notice.copyReport'), onPress: () => void report() }];
  };
}

/** Grey lines in the shape of what is coming. */
function Waiting() {
  const { t } = useReader().translator;
  return (
    <div class="waiting" data-part="waiting">
      <p>{t('panel.waiting')}</p>
      <div class="bones" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

export function SidebarBody(props: Props) {
  const { content, trouble, settings, onGoTo } = props;
  const { t } = useReader().translator;
  const actionsFor = useActions(props);
  if (content.state === 'waiting') return <Waiting />;
  if (content.state === 'failed') {
    return <Notice kind={content.problem.kind} actions={actionsFor(content.problem)} />;
  }
  const { reading } = content;
  const goToFact = (index: number) => onGoTo(`dwibaca-fact-${index}`);
  return (
    <>
      {trouble && <Notice kind={trouble.kind} actions={actionsFor(trouble)} />}
      <ArticleHeader
        reading={reading}
        joining={props.joining}
        onJoinPages={props.onJoinPages}
        onStopJoining={props.onStopJoining}
      />
      {reading.guessed && <p class="aside-note">{t('header.guessed')}</p>}
      <div class="view-bar">
        <Choice
          name="view"
          legend={t('view.label')}
          part="view"
          value={settings.view}
          options={[
            { value: 'id', label: t('view.id') },
            { value: 'both', label: t('view.both') },
            { value: 'en', label: t('view.en') },
          ]}
          onChange={(view) => props.onSettings({ view })}
        />
      </div>
      <p class="fine view-note">{t(settings.view === 'en' ? 'view.enNote' : 'view.wordNote')}</p>
      <Summary reading={reading} onGoToFact={goToFact} />
      <ArticleText reading={reading} />
      <FactList reading={reading} onGoToSource={(index) => onGoTo(`dwibaca-source-${index}`)} />
      <SourceList reading={reading} onGoToFact={goToFact} />
      <Words words={reading.words} />
      <SavedWords words={props.savedWords} onChange={props.onSavedWords} onExport={props.onExport} />
    </>
  );
}
