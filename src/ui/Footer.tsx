// The foot: what is promised, whom we do not belong to, and how to be left alone.
import { useReader } from './reader-context.ts';

export function Footer({ onHide }: { onHide: (where: 'page' | 'site' | 'click') => void }) {
  const { t } = useReader().translator;
  return (
    <footer class="foot">
      <p>{t('foot.privacy')}</p>
      <p>{t('foot.unofficial')}</p>
      <details class="hide">
        <summary>{t('hide.title')}</summary>
        <p class="actions">
          <button type="button" class="text-button" onClick={() => onHide('page')}>
            {t('hide.page')}
          </button>
          <button type="button" class="text-button" onClick={() => onHide('click')}>
            {t('hide.click')}
          </button>
          <button type="button" class="text-button" onClick={() => onHide('site')}>
            {t('hide.site')}
          </button>
        </p>
        <p>{t('hide.undo')}</p>
      </details>
    </footer>
  );
}
