// How English nouns of news like to stand when Indonesian leaves it open: with the, with a, in the plural.
export function nounHabit(_noun: string): 'the' | 'a' | 'plural' | null {
  return null;
}
