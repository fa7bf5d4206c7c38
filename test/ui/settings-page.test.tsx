// @vitest-environment jsdom
// The settings page: the form, the word list, what is promised, a problem in words.
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/settings.ts';
import { makeTranslator } from '../../src/ui/i18n.ts';
import { SettingsPage } from '../../src/ui/SettingsPage.tsx';

afterEach(cleanup);

const saved = {
  lemma: 'danau',
  surface: 'danau',
  segments: ['danau'],
  glosses: ['lake'],
  sentence: '',
  title: 'Contoh',
  url: 'https://news.example.com/read/1',
  savedISO: '2026-08-05',
};
const props = {
  settings: defaultSettings,
  translator: makeTranslator('id'),
  problem: null,
  savedWords: [saved],
  onChange: vi.fn(),
  onSavedWords: vi.fn(),
  onExport: vi.fn(),
  builtInSite: 'SINDOnews',
  sites: [
    { id: 'contoh', name: 'Contoh', on: false },
    { id: 'lain', name: 'Lain', on: true },
  ],
  onSwitchSite: vi.fn(),
};

it('has the form, the words and the promise in the reader’s language', () => {
  render(<SettingsPage {...props} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Setelan Dwibaca');
  expect(screen.getByText(/Tidak mengirim apa pun/)).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'Gelap' }));
  expect(props.onChange).toHaveBeenCalledWith({ theme: 'dark' });
  fireEvent.click(screen.getByRole('button', { name: 'Anki (TSV)' }));
  expect(props.onExport).toHaveBeenCalledWith('tsv');
});

it('deletes all words in one step and brings them back in another', () => {
  const { rerender } = render(<SettingsPage {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hapus semua' }));
  expect(props.onSavedWords).toHaveBeenCalledWith([]);
  rerender(<SettingsPage {...props} savedWords={[]} />);
  fireEvent.click(screen.getByRole('button', { name: 'Urungkan' }));
  expect(props.onSavedWords).toHaveBeenLastCalledWith([saved]);
});

it('says what went wrong', () => {
  render(<SettingsPage {...props} problem={{ kind: 'settings-unreadable', message: 'x' }} />);
  expect(screen.getByText(/Setelan Anda tidak dapat dibaca/)).toBeTruthy();
});

it('switches a further site on and off', () => {
  render(<SettingsPage {...props} />);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Contoh' }));
  expect(props.onSwitchSite).toHaveBeenCalledWith('contoh', true);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Lain' }));
  expect(props.onSwitchSite).toHaveBeenLastCalledWith('lain', false);
});
