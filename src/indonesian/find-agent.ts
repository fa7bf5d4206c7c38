// Who does what a passive verb says: the noun or pronoun right behind it, unless the verb takes it otherwise.
import type { Clause } from './clause.ts';
import type { WrittenPhrase } from './noun-phrases.ts';
import { isName, isNoun, posOf } from './unit-kinds.ts';

/** Whoever stands right behind a passive does it: *dijaga polisi*, *dilansir Reuters*. */
export function isAgent({ units }: Clause, at: number): boolean {
  const before = units[at - 1]?.reading;
  if (before?.pos !== 'v') return false;
  const gloss = before.glosses[0] ?? '';
  // dikenal sebagai: the preposition takes the noun.
  if (/ (?:as|by|to|in|on|at|for|of|with|from|into)$/.test(gloss)) return false;
  if (/^be (?:named|called|given)\b/.test(gloss)) return false;
  const isListed = gloss.startsWith('be ') && before.lemma.startsWith('di');
  return isListed || (before.form.passive === true && before.layers[0]?.id === 'di-');
}

/** Verbs with a second object or a predicate noun: what stands behind their passive does nothing. */
const namingVerbs =
  /^(?:member|nama|sebut|juluk|tetap|angkat|lantik|anggap|nilai|nyata|jatuh|kirim|tawar|karunia|anugerah|jadi|wajib|tulis|beri|minta|tuntut|hukum|vonis|lengkap|lindung|bayar|jual|kena|ganti|ubah|laku|ada|buat)$/;

/** Whether the noun behind a passive is who or what did it: somebody, a name, or a bare noun behind *di-*. */
export function mayAct({ units, subject, isOpen }: Clause, at: number, phrase: WrittenPhrase): boolean {
  const verb = units[at - 1]?.reading;
  if (!verb || namingVerbs.test(verb.root)) return false;
  const first = units[at];
  if (phrase.isPerson || isName(first) || posOf(first) === 'abbr') return true;
  return isNoun(first) && subject !== null && !isOpen && verb.form.passive === true;
}
