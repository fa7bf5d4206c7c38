// @vitest-environment jsdom
// The sidebar as a reader meets it: parts, words, keys, languages, failures.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problemKinds } from '../../src/outcome.ts';
import { defaultSettings, type Settings } from '../../src/settings.ts';
import { Sidebar, type SidebarProps } from '../../src/ui/Sidebar.tsx';
import type { SavedWord } from '../../src/ui/saved-words.ts';
import { sampleReading } from './sample-reading.ts';

const props = (change: Partial<SidebarProps> = {}, settings: Partial<Settings> = {}): SidebarProps => ({
  content: { state: 'ready', reading: sampleReading },
  open: true,
  tabCount: 4,
  layout: 'push',
  settings: { ...defaultSettings, interfaceLanguage: 'en', ...settings },
  browserLanguage: 'en',
  joining: false,
  trouble: null,
  focusRequest: 0,
  savedWords: [],
  onPrepare: vi.fn(),
  onOpen: vi.fn(),
  onClose: vi.fn(),
  onSettings: vi.fn(),
  onResize: vi.fn(),
  onShowQuote: vi.fn(() => true),
  onCopy: vi.fn(async () => true),
  onSavedWords: vi.fn(),
  onExport: vi.fn(),
  onJoinPages: vi.fn(),
  onStopJoining: vi.fn(),
  onRetry: vi.fn(),
  onReload: vi.fn(),
  onHide: vi.fn(),
  ...change,
});

const part = (name: string) => document.querySelector<HTMLElement>(`[data-part="${name}"]`);
const parts = (name: string) => [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)];
const textOf = (id: string) => document.querySelector<HTMLElement>(`[data-text="${id}"]`)!;

/** Opens the nth word of a text with the keyboard. */
function openWord(id: string, steps: number): void {
  const text = textOf(id);
  text.focus();
  fireEvent.keyDown(text, { key: 'Home' });
  for (let step = 0; step < steps; step += 1) fireEvent.keyDown(text, { key: 'ArrowRight' });
  fireEvent.keyDown(text, { key: 'Enter' });
}

beforeEach(() => vi.restoreAllMocks());
afterEach(cleanup);

describe('a reading', () => {
  it('shows head, gist, facts, sources and words in this order', () => {
    render(<Sidebar {...props()} />);
    const order = [...document.querySelectorAll('[data-part]')].map((element) =>
      element.getAttribute('data-part'),
    );
    const wanted = ['counts', 'view', 'summary', 'facts', 'sources', 'words'];
    expect(order.filter((name) => wanted.includes(name ?? ''))).toEqual(wanted);
    expect(screen.getByRole('complementary', { name: 'Dwibaca' })).toBeTruthy();
  });

  it('says how many facts were promised, and which is missing', () => {
    render(<Sidebar {...props()} />);
    expect(part('counts')?.textContent).toContain('4 facts on this page; the headline promises 5.');
    expect(part('missing')?.textContent).toContain('Number 4 was not found');
    expect(parts('fact')).toHaveLength(4);
  });

  it('marks the language of every text', () => {
    render(<Sidebar {...props()} />);
    for (const text of document.querySelectorAll('.words')) expect(text.getAttribute('lang')).toBe('id');
    for (const line of document.querySelectorAll('.gloss-line')) expect(line.getAttribute('lang')).toBe('en');
    expect(document.querySelector('aside')?.lang).toBe('en');
  });

  it('opens the whole fact on request and gives the state away', () => {
    render(<Sidebar {...props()} />);
    const fact = within(parts('fact')[1]!);
    expect(fact.queryByText(/berendam/)).toBeNull();
    const more = fact.getByRole('button', { name: 'Full text' });
    fireEvent.click(more);
    expect(fact.getByText(/berendam/)).toBeTruthy();
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });

  it('leads from a chip to its source', () => {
    render(<Sidebar {...props()} />);
    fireEvent.click(within(parts('fact')[2]!).getByRole('button', { name: /^Antara/ }));
    expect(document.activeElement?.textContent).toContain('Antara');
    expect(document.activeElement?.localName).toBe('h5');
  });

  it('links sources safely and says what kind of link it is', () => {
    render(<Sidebar {...props()} />);
    const list = within(part('sources')!);
    for (const link of list.getAllByRole('link')) {
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
      expect(link.getAttribute('target')).toBe('_blank');
    }
    for (const state of [
      'linked in the article',
      'home page',
      'web search on duckduckgo.com, not the source’s own site',
      'named, not linked',
    ]) {
      expect(list.getByText(state)).toBeTruthy();
    }
    expect(list.getByRole('link', { name: /^geologi\.example\.org/ })).toBeTruthy();
    const ownSearch = list.getByRole('link', { name: /^Search on www\.antaranews\.com/ });
    expect(ownSearch.getAttribute('href')).toBe('https://www.antaranews.com/search?q=Danau');
  });

  it('groups the sources by kind and counts them', () => {
    render(<Sidebar {...props()} />);
    const titles = [...part('sources')!.querySelectorAll('.group-title')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).toEqual(['News agencies 1', 'Institutions 1', 'People 1', 'Photo credits 1']);
  });

  it('shows what rests on a source: how, where, and the sentence in the article', () => {
    const onShowQuote = vi.fn(() => true);
    render(<Sidebar {...props({ onShowQuote })} />);
    const antara = within(document.querySelector<HTMLElement>('[data-source="Antara"]')!);
    expect(antara.getByText('Paraphrase · Fact 5')).toBeTruthy();
    fireEvent.click(antara.getByRole('button', { name: /kepada Antara.*Show in article/ }));
    expect(onShowQuote).toHaveBeenCalledWith(sampleReading.sources[0]!.mentions[0]!.sentence);
    fireEvent.click(antara.getByRole('button', { name: '1 more mention' }));
    expect(antara.getByText('Paraphrase · Fact 3')).toBeTruthy();
    const facts = within(antara.getByRole('list', { name: 'Facts with this source' }));
    expect(facts.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Fact 3', 'Fact 5']);
    expect(
      within(document.querySelector<HTMLElement>('[data-source="Wayan Sutama"]')!).getByText('Direct quote'),
    ).toBeTruthy();
  });

  it('tells who took a picture from who says it', () => {
    const reading = structuredClone(sampleReading);
    reading.facts[0]!.sources = [0];
    reading.sources[0]!.mentions.push({
      words: 'Foto/Antara',
      sentence: 'Foto/Antara',
      paragraph: null,
      fact: 0,
      how: 'credit',
    });
    render(<Sidebar {...props({ content: { state: 'ready', reading } })} />);
    const [first, second] = parts('fact');
    expect(first?.textContent).toContain('No source is named for this fact.');
    expect(within(first!).getByRole('button', { name: /^photo: Antara/ })).toBeTruthy();
    expect(second?.textContent).not.toContain('No source is named');
    const chips = [...second!.querySelectorAll('.chip')].map(({ textContent }) => textContent);
    expect(chips[0]).toMatch(/^Badan Geologi/);
    expect(chips[1]).toMatch(/^photo: Dok\. Pribadi/);
    const antara = within(document.querySelector<HTMLElement>('[data-source="Antara"]')!);
    expect(antara.getByRole('button', { name: /^photo:\s*Fact 1$/ })).toBeTruthy();
  });

  it.each(['http://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'not an address', ''])(
    'never links to %s',
    (url) => {
      const reading = structuredClone(sampleReading);
      for (const source of reading.sources)
        Object.assign(source, { link: { url, how: 'page' }, search: url });
      render(<Sidebar {...props({ content: { state: 'ready', reading } })} />);
      expect(part('sources')?.querySelector('a')).toBeNull();
      expect(within(part('sources')!).getAllByText('named, not linked')).toHaveLength(4);
    },
  );

  it('names the fact of every sentence of the gist', () => {
    const reading = structuredClone(sampleReading);
    reading.summary.unshift({ ...reading.summary[0]!, paragraph: 0, fact: null });
    reading.summary.push({ ...reading.summary[0]!, paragraph: 9, fact: null });
    render(<Sidebar {...props({ content: { state: 'ready', reading } })} />);
    const places = [...part('summary')!.querySelectorAll('.gist-place')].map(
      ({ textContent }) => textContent,
    );
    expect(places).toEqual([
      'Introduction',
      expect.stringContaining('Gunung Tertinggi'),
      expect.stringMatching(/^Fact 2.*Danau/),
      expect.stringMatching(/^Fact 3/),
      'Closing',
    ]);
    fireEvent.click(within(part('summary')!).getByRole('button', { name: /^Fact 2/ }));
    expect(document.activeElement?.id).toBe('dwibaca-fact-1');
  });

  it('shows a quote in the article, and says so when it is gone', () => {
    const onShowQuote = vi.fn(() => false);
    render(<Sidebar {...props({ onShowQuote })} />);
    fireEvent.click(within(part('summary')!).getAllByRole('button', { name: 'Show in article' })[0]!);
    expect(onShowQuote).toHaveBeenCalledWith(sampleReading.summary[0]!.gloss.text);
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(/passage/);
  });

  it('copies a fact with its source line and confirms it', async () => {
    const onCopy = vi.fn(async () => true);
    render(<Sidebar {...props({ onCopy })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy fact 2' }));
    await vi.waitFor(() => expect(document.querySelector('[aria-live]')?.textContent).toBe('Copied'));
    expect(onCopy).toHaveBeenCalledWith(
      expect.stringMatching(/^2\. Danau di Dalam Kawah\n\n[\s\S]*berendam[\s\S]*SINDOnews/),
    );
  });

  it('asks for the other pages only on a click', () => {
    const onJoinPages = vi.fn();
    render(<Sidebar {...props({ onJoinPages })} />);
    expect(onJoinPages).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Read all pages here' }));
    expect(onJoinPages).toHaveBeenCalledOnce();
  });

  it('can stop joining, and keeps focus when the button has gone with the last page', () => {
    const onStopJoining = vi.fn();
    const { rerender } = render(<Sidebar {...props({ joining: true, onStopJoining })} />);
    const stop = screen.getByRole('button', { name: 'Stop' });
    stop.focus();
    fireEvent.click(stop);
    expect(onStopJoining).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Fetching the other pages…');
    rerender(<Sidebar {...props({ joining: true })} />);
    const reading = { ...sampleReading, otherPages: [] };
    rerender(<Sidebar {...props({ content: { state: 'ready', reading } })} />);
    expect(document.activeElement?.id).toBe('dwibaca-title');
  });

  it('is of use on an ordinary article: gist, sources and words, no facts, no alarm', () => {
    const summary = sampleReading.summary.map((sentence) => ({ ...sentence, fact: null }));
    const paragraph = sampleReading.text[0];
    if (!paragraph) throw new Error('the sample has no text');
    const text = Array.from({ length: 7 }, () => paragraph);
    const reading = { ...sampleReading, title: paragraph, summary, text, sources: [], facts: [] };
    render(
      <Sidebar {...props({ content: { state: 'ready', reading: { ...reading, isListicle: false } } })} />,
    );
    expect(part('text')?.querySelectorAll('.words')).toHaveLength(4);
    fireEvent.click(screen.getByRole('button', { name: '3 more paragraphs' }));
    expect(part('text')?.querySelectorAll('.words')).toHaveLength(7);
    expect(document.querySelector('aside')?.textContent).not.toMatch(/\bfacts?\b/i);
    expect(part('notice')).toBeNull();
    expect(part('facts')).toBeNull();
    expect(part('summary')?.querySelector('.gist-place')).toBeNull();
    expect(part('sources')?.textContent).toContain('The article names no source.');
    expect(part('words')).not.toBeNull();
    expect(screen.getByRole('status').textContent).toBe('The article is ready to read.');
  });

  it('renders text of the page as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const title = { text: evil, line: evil, tokens: [] };
    render(<Sidebar {...props({ content: { state: 'ready', reading: { ...sampleReading, title } } })} />);
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(evil).length).toBeGreaterThan(0);
  });
});

describe('words', () => {
  it('open by keyboard: meaning, parts, origin', () => {
    render(<Sidebar {...props()} />);
    openWord('gist-0', 4);
    const card = within(part('word-card')!);
    expect(card.getByText('ketinggian')).toBeTruthy();
    expect(card.getByText('altitude').getAttribute('lang')).toBe('en');
    expect(
      [...part('word-card')!.querySelectorAll('.segments span')].map((span) => span.textContent),
    ).toEqual(['ke-', 'tinggi', '-an']);
    expect(part('word-card')?.querySelector('.affixes')?.textContent).toMatch(/^ke- … -an abstract noun/);
    expect(card.getByText('Dwibaca dictionary')).toBeTruthy();
  });

  it('show a phrase whole, with its words inside', () => {
    render(<Sidebar {...props()} />);
    openWord('gist-2', 0);
    const card = within(part('word-card')!);
    expect(card.getByText('national park')).toBeTruthy();
    fireEvent.click(card.getByRole('button', { name: 'taman' }));
    expect(card.getByText('garden')).toBeTruthy();
  });

  it('open by themselves at word level', () => {
    render(<Sidebar {...props({}, { glossLevel: 'word' })} />);
    openWord('gist-2', 0);
    expect(within(part('word-card')!).getByText('garden')).toBeTruthy();
  });

  it('give the whole sentence at sentence level', () => {
    render(<Sidebar {...props({}, { glossLevel: 'sentence' })} />);
    openWord('gist-2', 0);
    expect(part('word-card')?.querySelectorAll('.pair').length).toBeGreaterThan(5);
  });

  it('are one at a time', () => {
    render(<Sidebar {...props()} />);
    openWord('gist-0', 4);
    openWord('gist-2', 0);
    expect(parts('word-card')).toHaveLength(1);
  });

  it('say when there is no entry, and that a name is a name', () => {
    const reading = { ...sampleReading, title: { text: 'segara Rinjani', line: '', tokens: [] } };
    const [segara, rinjani] = ['segara', 'Rinjani'].map((surface, index) => ({
      surface,
      start: index * 7,
      end: index * 7 + surface.length,
      lemma: surface,
      pos: index ? ('name' as const) : ('x' as const),
      segments: [surface],
      glosses: [],
      kind: index ? ('name' as const) : ('unknown' as const),
      from: 'lexicon' as const,
    }));
    const title = { ...reading.title, tokens: [segara!, rinjani!] };
    render(<Sidebar {...props({ content: { state: 'ready', reading: { ...reading, title } } })} />);
    openWord('title', 0);
    expect(part('word-card')?.textContent).toContain('No entry for this word.');
    openWord('title', 1);
    expect(part('word-card')?.textContent).toContain('A name.');
  });

  it('are not opened by a key that means nothing', () => {
    render(<Sidebar {...props()} />);
    fireEvent.keyDown(textOf('gist-0'), { key: 'a' });
    expect(part('word-card')).toBeNull();
  });

  it('can be kept with their sentence and source, and given up again', () => {
    const onSavedWords = vi.fn();
    const { rerender } = render(<Sidebar {...props({ onSavedWords })} />);
    openWord('gist-0', 4);
    fireEvent.click(screen.getByRole('button', { name: 'Save to My words' }));
    const [kept] = onSavedWords.mock.lastCall as [SavedWord[]];
    expect(kept[0]).toMatchObject({
      lemma: 'ketinggian',
      sentence: sampleReading.summary[0]!.gloss.text,
      url: sampleReading.url,
    });
    rerender(<Sidebar {...props({ onSavedWords, savedWords: kept })} />);
    const star = screen.getByRole('button', { name: 'Save to My words' });
    expect(star.getAttribute('aria-pressed')).toBe('true');
    expect(part('saved-words')?.textContent).toContain('ketinggian');
    fireEvent.click(star);
    expect(onSavedWords).toHaveBeenLastCalledWith([]);
  });

  it('open from the list of words too', () => {
    render(<Sidebar {...props()} />);
    const row = within(part('words')!).getByRole('button', { name: /^danau/ });
    fireEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(within(part('word-card')!).getByText('lake')).toBeTruthy();
  });
});

describe('keys and focus', () => {
  it('Esc closes the word first, then the settings, then the panel', () => {
    const onClose = vi.fn();
    render(<Sidebar {...props({ onClose })} />);
    fireEvent.click(part('settings-button')!);
    openWord('gist-0', 4);
    const pressEscape = () => fireEvent.keyDown(part('close')!, { key: 'Escape' });
    pressEscape();
    expect(part('word-card')).toBeNull();
    expect(part('settings')).not.toBeNull();
    pressEscape();
    expect(part('settings')).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    pressEscape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('focus goes from a closed word card back to its text', () => {
    render(<Sidebar {...props()} />);
    openWord('gist-0', 4);
    const close = screen.getByRole('button', { name: 'Close this word' });
    close.focus();
    fireEvent.click(close);
    expect(document.activeElement).toBe(textOf('gist-0'));
  });

  it('moves to the heading when a person opens, and stays put otherwise', () => {
    const { rerender } = render(<Sidebar {...props({ focusRequest: 0 })} />);
    expect(document.activeElement).toBe(document.body);
    rerender(<Sidebar {...props({ focusRequest: 1 })} />);
    expect(document.activeElement?.id).toBe('dwibaca-heading');
  });

  it('a closed panel is hidden and inert, with the tab in its place', () => {
    const onOpen = vi.fn();
    render(<Sidebar {...props({ open: false, onOpen })} />);
    const panel = document.querySelector('aside')!;
    expect([panel.hidden, panel.hasAttribute('inert')]).toEqual([true, true]);
    const tab = screen.getByRole('button', { name: 'Open Dwibaca: 4 facts found' });
    expect(tab.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(tab);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it.each([
    ['right', 'ArrowLeft', 396],
    ['right', 'ArrowRight', 364],
    ['left', 'ArrowRight', 396],
    ['right', 'Home', 280],
    ['right', 'End', 560],
  ] as const)('the edge on the %s widens by %s to %i', (side, key, widthPx) => {
    const onSettings = vi.fn();
    render(<Sidebar {...props({ onSettings }, { side })} />);
    fireEvent.keyDown(screen.getByRole('separator'), { key });
    expect(onSettings).toHaveBeenCalledWith({ widthPx });
  });
});

describe('choices', () => {
  it.each([
    ['id', true, false],
    ['both', true, true],
    ['en', false, true],
  ] as const)('view %s', (view, text, line) => {
    render(<Sidebar {...props({}, { view })} />);
    const gist = part('summary')!;
    expect([gist.querySelector('.words') !== null, gist.querySelector('.gloss-line') !== null]).toEqual([
      text,
      line,
    ]);
  });

  it('reports every choice', () => {
    const onSettings = vi.fn();
    render(<Sidebar {...props({ onSettings })} />);
    fireEvent.click(document.querySelector('[data-view="en"] input')!);
    expect(onSettings).toHaveBeenCalledWith({ view: 'en' });
    fireEvent.click(document.querySelector('[data-language="id"] input')!);
    expect(onSettings).toHaveBeenCalledWith({ interfaceLanguage: 'id' });
    fireEvent.click(part('settings-button')!);
    fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(onSettings).toHaveBeenCalledWith({ theme: 'dark' });
    fireEvent.click(screen.getByRole('button', { name: 'Larger text' }));
    expect(onSettings).toHaveBeenCalledWith({ textSizePx: 17 });
  });

  it('changes the language in place: the open word and the open fact stay', () => {
    const { rerender } = render(<Sidebar {...props()} />);
    fireEvent.click(within(parts('fact')[1]!).getByRole('button', { name: 'Full text' }));
    openWord('gist-0', 4);
    rerender(<Sidebar {...props({}, { interfaceLanguage: 'id' })} />);
    expect(document.querySelector('aside')?.lang).toBe('id');
    expect(part('word-card')?.textContent).toContain('Kamus Dwibaca');
    expect(within(parts('fact')[1]!).getByText(/berendam/)).toBeTruthy();
  });

  it('a new article has no open word', () => {
    const { rerender } = render(<Sidebar {...props()} />);
    openWord('gist-0', 4);
    rerender(<Sidebar {...props({ content: { state: 'ready', reading: { ...sampleReading } } })} />);
    expect(part('word-card')).toBeNull();
  });

  it('brings a hidden site back', () => {
    const onSettings = vi.fn();
    render(<Sidebar {...props({ onSettings }, { hosts: { 'a.example': 'never', 'b.example': 'click' } })} />);
    fireEvent.click(part('settings-button')!);
    fireEvent.click(screen.getByRole('button', { name: 'Show again on a.example' }));
    expect(onSettings).toHaveBeenCalledWith({ hosts: { 'b.example': 'click' } });
  });
});

describe('states', () => {
  it('says that it is reading', () => {
    render(<Sidebar {...props({ content: { state: 'waiting' } })} />);
    expect(screen.getByRole('status').textContent).toBe('Reading the article…');
  });

  it.each(problemKinds)('shows a sentence and a next step for %s', (kind) => {
    render(<Sidebar {...props({ content: { state: 'failed', problem: { kind, message: 'x' } } })} />);
    expect(part('notice')?.textContent?.length).toBeGreaterThan(30);
    expect(within(part('notice')!).getAllByRole('button').length).toBeGreaterThan(0);
  });

  it('offers a reload once the extension was updated', () => {
    const onReload = vi.fn();
    const trouble = { kind: 'runtime-gone', message: '' } as const;
    render(<Sidebar {...props({ trouble, onReload })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Reload this tab' }));
    expect(onReload).toHaveBeenCalledOnce();
    expect(screen.getByRole('status').textContent).toBe('Dwibaca was updated while this page was open.');
    expect(parts('fact')).toHaveLength(4);
  });

  it('copies a report when the layout is not known', async () => {
    const onCopy = vi.fn(async () => true);
    const problem = { kind: 'layout-changed', message: 'no body' } as const;
    render(<Sidebar {...props({ content: { state: 'failed', problem }, onCopy })} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy a report' }));
    expect(onCopy).toHaveBeenCalledWith(expect.stringContaining('no body'));
  });

  it('is a sheet with buttons for its size on a small screen', () => {
    render(<Sidebar {...props({ layout: 'sheet' })} />);
    expect(screen.queryByRole('separator')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Make the sidebar larger' }));
    expect(document.querySelector('[data-sheet="large"]')).not.toBeNull();
  });
});
