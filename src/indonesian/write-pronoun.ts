// Pronouns of the gloss line: subject, object, agent of a passive, or the question who.
import type { ReadUnit } from './choose-readings.ts';
import { add, type Clause, setSubject } from './clause.ts';
import { isAgent } from './find-agent.ts';
import { objectPronouns } from './line-words.ts';
import { writeNounPhrase } from './noun-phrases.ts';
import { isNoun, lemmaOf, posOf, wordOf } from './unit-kinds.ts';

const subjectPronouns = new Map<string, { text: string; isPlural: boolean }>(
  Object.entries({
    saya: { text: 'I', isPlural: true },
    aku: { text: 'I', isPlural: true },
    gue: { text: 'I', isPlural: true },
    kami: { text: 'we', isPlural: true },
    kita: { text: 'we', isPlural: true },
    kamu: { text: 'you', isPlural: true },
    anda: { text: 'you', isPlural: true },
    kalian: { text: 'you', isPlural: true },
    dia: { text: 'he', isPlural: false },
    ia: { text: 'he', isPlural: false },
    beliau: { text: 'he', isPlural: false },
    mereka: { text: 'they', isPlural: true },
    ini: { text: 'this', isPlural: false },
    itu: { text: 'that', isPlural: false },
    keduanya: { text: 'both', isPlural: true },
    semuanya: { text: 'all of them', isPlural: true },
  }),
);

/** @param wasAfterNoun a noun phrase stands right before it */
export function writePronoun(clause: Clause, at: number, wasAfterNoun: boolean): number {
  const unit = clause.units[at] as ReadUnit;
  const lemma = lemmaOf(unit);
  const before = posOf(clause.units[at - 1]);
  const object = objectPronouns.get(lemma);
  if (object && isAgent(clause, at)) {
    add(clause, at, `by ${object}`);
    return at + 1;
  }
  if (object && (before === 'prep' || (before === 'v' && !clause.isOpen))) {
    add(clause, at, object);
    return at + 1;
  }
  // pengaturan hal tersebut: the arrangement of this.
  if (wasAfterNoun && lemma.startsWith('hal ')) {
    add(clause, at, `of ${wordOf(unit)}`);
    return at + 1;
  }
  // Siapa sosok itu: who is the figure.
  if ((lemma === 'siapa' || lemma === 'siapa saja') && isNoun(clause.units[at + 1])) {
    const asked = writeNounPhrase(clause.units, at + 1);
    const isSeveral = asked?.isPlural || lemma !== 'siapa';
    add(
      clause,
      at,
      `${isSeveral ? 'who are' : 'who is'}${/^(?:the|its|his|their|my|our|your) /.test(asked?.text ?? '') ? '' : ' the'}`,
    );
    return at + 1;
  }
  const { text, isPlural } = subjectPronouns.get(lemma) ?? { text: wordOf(unit), isPlural: false };
  add(clause, at, text);
  const isPerson = subjectPronouns.get(lemma) !== undefined && lemma !== 'ini' && lemma !== 'itu';
  setSubject(clause, {
    text,
    next: at + 1,
    isPlural,
    isPerson,
    isClosed: true,
    isPronoun: true,
    date: null,
    lemma,
  });
  clause.mood = 'finite';
  return at + 1;
}
