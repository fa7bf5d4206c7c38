// Every message between the page and the background, as one type map; a result that may fail is an Outcome.
import browser from 'webextension-polyfill';
import type { Article } from '../article/article.ts';
import { failure, type Outcome, ok } from '../outcome.ts';
import type { Reading } from '../reading/reading.ts';

/** From a page to the background. */
export interface ToBackground {
  /** Loads the lexicon before it is asked for. */
  prepare: { ask: null; answer: null };
  'read-article': { ask: Article; answer: Outcome<Reading> };
  /** Number of facts on the page, for the badge; null for none. */
  'show-count': { ask: number | null; answer: null };
}

/** From the background to a page. */
export interface ToPage {
  /** A press of the toolbar button, the command or the menu; `open` when this press has only just started the page's script. */
  'toggle-sidebar': { ask: 'toggle' | 'open'; answer: null };
}

type Messages = ToBackground & ToPage;
type Kind = keyof Messages;

interface Message<K extends Kind> {
  kind: K;
  content: Messages[K]['ask'];
}

/** True for what one of our own scripts sent; anything else is left unanswered. */
function isMessage(value: unknown): value is Message<Kind> {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'kind') === 'string';
}

/** Whether the extension that started this script is still there: after an update it is not. */
export const runtimeIsAlive = (): boolean => {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
};

/**
 * Asks the background. An Outcome because the extension may have been updated meanwhile (`runtime-gone`);
 * a bug in the background is logged there and comes back as `bad-input`.
 */
export async function askBackground<K extends keyof ToBackground>(
  kind: K,
  content: ToBackground[K]['ask'],
): Promise<Outcome<ToBackground[K]['answer']>> {
  if (!runtimeIsAlive()) return failure('runtime-gone', 'The extension was updated or removed.');
  try {
    const answer: ToBackground[K]['answer'] = await browser.runtime.sendMessage({ kind, content });
    return ok(answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const gone = !runtimeIsAlive() || /context invalidated|Receiving end does not exist/i.test(message);
    return failure(gone ? 'runtime-gone' : 'bad-input', message);
  }
}

/** Asks the page in a tab; returns false when no script of ours is there to answer. */
export async function askPage<K extends keyof ToPage>(
  tabId: number,
  kind: K,
  content: ToPage[K]['ask'],
): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { kind, content }, { frameId: 0 });
    return true;
  } catch {
    return false;
  }
}

type Answers<K extends Kind> = {
  [P in K]: (
    content: Messages[P]['ask'],
    sender: browser.Runtime.MessageSender,
  ) => Promise<Messages[P]['answer']>;
};

/** Answers messages until the signal says to stop. */
export function answerMessages<K extends Kind>(answers: Answers<K>, signal?: AbortSignal): void {
  const listener = (value: unknown, sender: browser.Runtime.MessageSender): Promise<unknown> | undefined => {
    if (!isMessage(value)) return undefined;
    const answer: ((content: never, sender: browser.Runtime.MessageSender) => Promise<unknown>) | undefined =
      Reflect.get(answers, value.kind);
    return answer?.(value.content as never, sender);
  };
  // The polyfill's listener type knows no "not for me".
  browser.runtime.onMessage.addListener(listener as browser.Runtime.OnMessageListenerAsync);
  signal?.addEventListener('abort', () => {
    if (runtimeIsAlive())
      browser.runtime.onMessage.removeListener(listener as browser.Runtime.OnMessageListenerAsync);
  });
}
