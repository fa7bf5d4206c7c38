// Sources in the order a reader looks for them, and what their mentions say of one fact.
import { type Source, type SourceKind, type SourceMention, sourceKinds } from '../reading/reading.ts';

export interface SourceGroup {
  kind: SourceKind;
  /** `number` is the index into `Reading.sources`. */
  members: { source: Source; number: number }[];
}

/** The kinds that occur, each with its sources in the article's order. */
export function groupSources(sources: readonly Source[]): SourceGroup[] {
  const numbered = sources.map((source, number) => ({ source, number }));
  return sourceKinds
    .map((kind) => ({ kind, members: numbered.filter(({ source }) => source.kind === kind) }))
    .filter(({ members }) => members.length > 0);
}

/** Whether the source has to do with this fact only as the owner of a picture. */
export const isOnlyCredited = ({ mentions }: Source, fact: number): boolean =>
  mentions.every((mention) => mention.fact !== fact || mention.how === 'credit');

/** Indices of the facts that a source backs or illustrates, in the article's order. */
export const factsOf = ({ mentions }: Source): number[] =>
  [...new Set(mentions.flatMap(({ fact }) => (fact === null ? [] : [fact])))].sort((a, b) => a - b);

/** A sentence that attributes twice to the same source is shown once. */
export const differentSentences = (mentions: readonly SourceMention[]): SourceMention[] =>
  mentions.filter(
    ({ sentence, fact }, index) =>
      mentions.findIndex((other) => other.sentence === sentence && other.fact === fact) === index,
  );
