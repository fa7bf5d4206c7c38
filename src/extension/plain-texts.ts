// The few sentences that are needed before a sidebar opens, without i18next: menus, tooltip, edge tab.
import en from '../../locales/en.json' with { type: 'json' };
import id from '../../locales/id.json' with { type: 'json' };

const { menu: idMenu, tab: idTab } = id;
const { menu: enMenu, tab: enTab } = en;

/** Texts with a number have one form in Indonesian and two in English. */
export const plainTexts = {
  id: {
    menu: idMenu,
    badge: { one: idMenu.badge_other, other: idMenu.badge_other },
    tab: { one: idTab.open_other, other: idTab.open_other },
  },
  en: {
    menu: enMenu,
    badge: { one: enMenu.badge_one, other: enMenu.badge_other },
    tab: { one: enTab.open_one, other: enTab.open_other },
  },
};

/** The form that fits the number, with the number in it. */
export const withCount = (forms: { one: string; other: string }, count: number): string =>
  (count === 1 ? forms.one : forms.other).replace('{{count}}', String(count));
