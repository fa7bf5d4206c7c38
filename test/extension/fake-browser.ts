// A stand-in for webextension-polyfill: storage, messages and tabs in memory.
import { vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

function makeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    /** Calls every listener and gives back what they answered. */
    fire: (...args: unknown[]) => [...listeners].map((listener) => listener(...args)),
    size: () => listeners.size,
  };
}

/** Makes a browser that forgets everything with the test. */
export function makeFakeBrowser() {
  const stored = new Map<string, unknown>();
  const onChanged = makeEvent();
  const origins = new Set<string>();
  const scripts = new Map<string, { id: string; matches: string[] }>();
  const onAdded = makeEvent();
  const onRemoved = makeEvent();
  const changed = (keys: string[]) => onChanged.fire(Object.fromEntries(keys.map((key) => [key, {}])));
  return {
    stored,
    runtime: {
      id: 'dwibaca' as string | undefined,
      onInstalled: makeEvent(),
      onStartup: makeEvent(),
      onMessage: makeEvent(),
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => null),
    },
    permissions: {
      onAdded,
      onRemoved,
      contains: vi.fn(async (wanted: { origins: string[] }) =>
        wanted.origins.every((origin) => origins.has(origin)),
      ),
      request: vi.fn(async (wanted: { origins: string[] }) => {
        for (const origin of wanted.origins) origins.add(origin);
        onAdded.fire();
        return true;
      }),
      remove: vi.fn(async (wanted: { origins: string[] }) => {
        for (const origin of wanted.origins) origins.delete(origin);
        onRemoved.fire();
        return true;
      }),
    },
    scripts,
    scripting: {
      getRegisteredContentScripts: vi.fn(async () => [...scripts.values()]),
      unregisterContentScripts: vi.fn(async () => scripts.clear()),
      registerContentScripts: vi.fn(async (added: { id: string; matches: string[] }[]) => {
        for (const script of added) scripts.set(script.id, script);
      }),
    },
    tabs: { sendMessage: vi.fn(async (): Promise<unknown> => null) },
    storage: {
      local: {
        onChanged,
        get: vi.fn(async (keys: string[]) =>
          Object.fromEntries(keys.filter((key) => stored.has(key)).map((key) => [key, stored.get(key)])),
        ),
        set: vi.fn(async (values: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(values)) stored.set(key, value);
          changed(Object.keys(values));
        }),
        remove: vi.fn(async (keys: string[]) => {
          for (const key of keys) stored.delete(key);
          changed(keys);
        }),
      },
    },
  };
}
