// Further news sites, each with a switch; the browser itself asks before a site is read.

import { useReader } from './reader-context.ts';
import { Switch } from './Switch.tsx';

export interface SiteSwitch {
  id: string;
  name: string;
  on: boolean;
}

interface Props {
  /** The site that is always read. */
  builtIn: string;
  sites: SiteSwitch[];
  onSwitch: (id: string, on: boolean) => void;
}

export function SiteSwitches({ builtIn, sites, onSwitch }: Props) {
  const { t } = useReader().translator;
  return (
    <section data-part="sites" aria-labelledby="dwibaca-sites">
      <h2 class="section-title" id="dwibaca-sites">
        {t('sites.title')}
      </h2>
      <p>{t('sites.help', { site: builtIn })}</p>
      <ul class="sites">
        {sites.map(({ id, name, on }) => (
          <li key={id} data-site={id}>
            <Switch label={name} checked={on} onChange={(checked) => onSwitch(id, checked)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
