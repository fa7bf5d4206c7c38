// The bar that stays in sight: the name, the interface's language, settings, size of the sheet, close.

import type { InterfaceLanguage } from './choose-language.ts';
import { Icon, Mark } from './Icon.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { useReader } from './reader-context.ts';

export type SheetSize = 'small' | 'normal' | 'large';
const sheetSizes: readonly SheetSize[] = ['small', 'normal', 'large'];

interface Props {
  showsSettings: boolean;
  onToggleSettings: () => void;
  onLanguage: (language: InterfaceLanguage) => void;
  onClose: () => void;
  /** Only where the sidebar is a sheet. */
  sheet?: SheetSize;
  onSheet?: (size: SheetSize) => void;
}

function SheetButtons({ sheet, onSheet }: Required<Pick<Props, 'sheet' | 'onSheet'>>) {
  const { t } = useReader().translator;
  const place = sheetSizes.indexOf(sheet);
  const smaller = sheetSizes[place - 1];
  const larger = sheetSizes[place + 1];
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel.smaller')}
        disabled={!smaller}
        onClick={() => smaller && onSheet(smaller)}
      >
        <Icon name="down" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={t('panel.larger')}
        disabled={!larger}
        onClick={() => larger && onSheet(larger)}
      >
        <Icon name="up" />
      </button>
    </>
  );
}

export function TopBar({ showsSettings, onToggleSettings, onLanguage, onClose, sheet, onSheet }: Props) {
  const { t } = useReader().translator;
  return (
    <div class="top-bar">
      <h2 id="dwibaca-heading" class="brand" tabIndex={-1}>
        <Mark />
        <span class="brand-name">Dwibaca</span>
      </h2>
      <LanguageSwitch onChange={onLanguage} />
      {sheet && onSheet && <SheetButtons sheet={sheet} onSheet={onSheet} />}
      <button
        type="button"
        class="icon-button"
        data-part="settings-button"
        aria-label={t('settings.title')}
        title={t('settings.title')}
        aria-expanded={showsSettings}
        onClick={onToggleSettings}
      >
        <Icon name="settings" />
      </button>
      <button
        type="button"
        class="icon-button"
        data-part="close"
        aria-label={t('panel.close')}
        title={t('panel.close')}
        aria-expanded="true"
        aria-controls="dwibaca-panel"
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
