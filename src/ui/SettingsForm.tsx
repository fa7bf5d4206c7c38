// The reader's settings; the same form in the sidebar and on the settings page. Every change counts at once.
import type { Settings } from '../settings.ts';
import { Choice } from './Choice.tsx';
import { widthLimits } from './ResizeHandle.tsx';
import { useReader } from './reader-context.ts';
import { Stepper } from './Stepper.tsx';
import { Switch } from './Switch.tsx';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Hosts the reader has turned off, each with the way back. */
function Hosts({ settings, onChange }: Props) {
  const { t } = useReader().translator;
  const hosts = Object.entries(settings.hosts);
  if (hosts.length === 0) return null;
  return (
    <div class="hosts">
      <p class="label">{t('settings.hosts')}</p>
      <ul>
        {hosts.map(([host, choice]) => (
          <li key={host}>
            <span>
              {host} <span class="fine">{t(`settings.host.${choice}`)}</span>
            </span>
            <button
              type="button"
              class="text-button"
              onClick={() =>
                onChange({ hosts: Object.fromEntries(hosts.filter(([other]) => other !== host)) })
              }
            >
              {t('settings.showAgain', { host })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function SettingsForm({ settings, onChange }: Props) {
  const { t } = useReader().translator;
  return (
    <div class="settings" data-part="settings">
      <Choice
        name="interfaceLanguage"
        legend={t('settings.interfaceLanguage')}
        showLegend
        value={settings.interfaceLanguage}
        options={[
          { value: 'auto', label: t('settings.auto') },
          { value: 'id', label: 'Indonesia', lang: 'id' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(interfaceLanguage) => onChange({ interfaceLanguage })}
      />
      <Choice
        name="glossLevel"
        legend={t('settings.glossLevel')}
        showLegend
        value={settings.glossLevel}
        options={[
          { value: 'word', label: t('settings.level.word') },
          { value: 'phrase', label: t('settings.level.phrase') },
          { value: 'sentence', label: t('settings.level.sentence') },
        ]}
        onChange={(glossLevel) => onChange({ glossLevel })}
      />
      <Choice
        name="theme"
        legend={t('settings.theme')}
        showLegend
        value={settings.theme}
        options={[
          { value: 'auto', label: t('settings.auto') },
          { value: 'light', label: t('settings.themes.light') },
          { value: 'dark', label: t('settings.themes.dark') },
        ]}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        name="side"
        legend={t('settings.side')}
        showLegend
        value={settings.side}
        options={[
          { value: 'left', label: t('settings.sides.left') },
          { value: 'right', label: t('settings.sides.right') },
        ]}
        onChange={(side) => onChange({ side })}
      />
      <Stepper
        label={t('settings.textSize')}
        lessLabel={t('settings.textSmaller')}
        moreLabel={t('settings.textLarger')}
        value={settings.textSizePx}
        min={14}
        max={22}
        step={1}
        onChange={(textSizePx) => onChange({ textSizePx })}
      />
      <Stepper
        label={t('settings.width')}
        lessLabel={t('settings.narrower')}
        moreLabel={t('settings.wider')}
        value={settings.widthPx}
        min={widthLimits.min}
        max={widthLimits.max}
        step={20}
        onChange={(widthPx) => onChange({ widthPx })}
      />
      <Switch
        label={t('settings.autoOpen')}
        checked={settings.autoOpen}
        onChange={(autoOpen) => onChange({ autoOpen })}
      />
      <Switch
        label={t('settings.joinPages')}
        help={t('settings.joinPagesHelp')}
        checked={settings.joinPages}
        onChange={(joinPages) => onChange({ joinPages })}
      />
      <Hosts settings={settings} onChange={onChange} />
    </div>
  );
}
