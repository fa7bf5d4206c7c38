// The reader's settings: one schema that is also the defaults and the type.
import * as v from 'valibot';

/** Every field falls back by itself, so one broken value never costs the others. */
export const settingsSchema = v.object({
  /** Language of the interface; "auto" follows the browser. */
  interfaceLanguage: v.fallback(v.picklist(['auto', 'id', 'en']), 'auto'),
  /** What the reader sees of the text. */
  view: v.fallback(v.picklist(['id', 'both', 'en']), 'both'),
  /** How finely words are glossed. */
  glossLevel: v.fallback(v.picklist(['word', 'phrase', 'sentence']), 'phrase'),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  side: v.fallback(v.picklist(['left', 'right']), 'right'),
  widthPx: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(280), v.maxValue(560)), 380),
  textSizePx: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(14), v.maxValue(22)), 16),
  /** Whether the sidebar opens by itself on a numbered article. */
  autoOpen: v.fallback(v.boolean(), false),
  /** Whether the other pages of an article are fetched without a click. */
  joinPages: v.fallback(v.boolean(), false),
  /** "never" leaves a host alone; "click" shows no edge tab there. Keyed by host. */
  hosts: v.fallback(v.record(v.string(), v.picklist(['never', 'click'])), {}),
  /** Whether the sidebar was open when the reader last saw it, keyed by host. */
  open: v.fallback(v.record(v.string(), v.boolean()), {}),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = v.parse(settingsSchema, {
  interfaceLanguage: undefined,
});

/** Reads stored values of any shape; unknown or broken fields fall back to the default one by one. */
export function parseSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? stored : {};
  return v.parse(settingsSchema, { ...defaultSettings, ...fields });
}

/** What is worth storing: only the fields that differ from the default. */
export function changedSettings(settings: Settings): Partial<Settings> {
  return Object.fromEntries(
    Object.entries(settings).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaultSettings[key as keyof Settings]),
    ),
  );
}
