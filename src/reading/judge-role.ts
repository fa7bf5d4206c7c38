// Whether a noun is what somebody does or is: by the table, and by how Indonesian forms such nouns ("pesepeda", "pustakawan").
import { reportNouns, roleNouns } from './attribution-words.ts';

/** pe- without -an (who does it), and the endings of professions; "pemerintah" and "pekan" are none. */
const agent =
  /^(?:pe(?!merintah|meringkat|nyedia|mantau|nerbit|lacak|ngelola|ngembang|ringkat|kan$|san$|rang$|rlu$|nting$|nuh$|rtama$|sawat$)\p{L}{3,}(?<!an)|\p{L}{3,}(?:wan|wati|log|ator|itor|olog|kus|ikus))$/u;

/** Whether a word is a role noun, with or without its owner ("rekannya"). */
export function isRoleNoun(word: string): boolean {
  const noun = word.replace(/nya$/, '');
  return roleNouns.has(word) || roleNouns.has(noun) || (agent.test(noun) && !reportNouns.has(noun));
}
