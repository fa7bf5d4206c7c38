// A stretch of Indonesian text whose words open on a click, a tap or Enter, with its English gloss line.
import { useRef, useState } from 'preact/hooks';
import type { GlossedText as Glossed } from '../indonesian/gloss-types.ts';
import {
  lineEndAfter,
  rangesOf,
  sentenceAround,
  type TextPiece,
  tokenAtPoint,
  tokensAtLevel,
} from './find-word.ts';
import { useMark } from './mark-text.ts';
import { useReader } from './reader-context.ts';
import { SentenceCard } from './SentenceCard.tsx';
import { WordCard } from './WordCard.tsx';

interface Props {
  /** Names this text among all texts of the sidebar. */
  id: string;
  gloss: Glossed;
  tag?: 'p' | 'h3' | 'h4';
  /** Extra attributes of a heading that is a target of focus or of `aria-labelledby`. */
  headingId?: string;
}

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Selecting text with the pointer is no press on a word. */
const wasDrag = (from: Place | null, to: Place) =>
  from !== null && Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) > 5;

const textIn = (element: HTMLElement | null): Text | null => {
  const child = element?.firstChild;
  return child instanceof Text ? child : null;
};

export function GlossedText({ id, gloss, tag: Tag = 'p', headingId }: Props) {
  const { translator, view, glossLevel, openWord, setOpenWord, closeWord, announce } = useReader();
  const before = useRef<HTMLSpanElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const pressedAt = useRef<Place | null>(null);
  /** Index of the token the arrow keys stand on, or -1. */
  const [here, setHere] = useState(-1);
  const [pointed, setPointed] = useState(-1);

  const tokens = tokensAtLevel(gloss, glossLevel);
  const open = openWord?.textId === id ? tokens.find((token) => token.start === openWord.start) : undefined;
  // A heading stays whole: a card inside it would be read as part of its name.
  const splitAt = open && openWord && Tag === 'p' ? openWord.lineEnd : gloss.text.length;

  const pieces = (): TextPiece[] => {
    const first = textIn(before.current);
    const second = textIn(after.current);
    return [
      ...(first ? [{ node: first, offset: 0 }] : []),
      ...(second ? [{ node: second, offset: splitAt }] : []),
    ];
  };
  const markOf = (index: number) => {
    const token = tokens[index];
    return token ? rangesOf(pieces(), token.start, token.end) : [];
  };
  const bySentence = glossLevel === 'sentence';
  const sentence = open && bySentence ? sentenceAround(gloss.text, open.start) : undefined;
  useMark('dwibaca-open', () => (open && !bySentence ? rangesOf(pieces(), open.start, open.end) : []));
  useMark('dwibaca-here', () => (sentence ? rangesOf(pieces(), sentence.start, sentence.end) : markOf(here)));
  useMark('dwibaca-pointed', () => markOf(pointed));

  function sentenceWith(offset: number): string {
    const { start, end } = sentenceAround(gloss.text, offset);
    return gloss.text.slice(start, end).trim();
  }

  function toggle(index: number): void {
    const token = tokens[index];
    if (!token) return;
    setHere(index);
    if (token === open) closeWord();
    else {
      const end = bySentence ? sentenceAround(gloss.text, token.start).end : token.end;
      const lineEnd = lineEndAfter(pieces(), gloss.text, end);
      setOpenWord({ textId: id, start: token.start, lineEnd });
      announce(`${token.surface}: ${token.glosses[0] ?? translator.t('word.unknown')}`);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = tokens.length - 1;
    const moves: Record<string, number> = {
      ArrowRight: Math.min(here + 1, last),
      ArrowLeft: Math.max(here - 1, 0),
      Home: 0,
      End: last,
    };
    const move = moves[event.key];
    if (move !== undefined) {
      setHere(move);
      const token = tokens[move];
      if (token) announce(token.surface);
    } else if (event.key === 'Enter' || event.key === ' ') toggle(Math.max(here, 0));
    else return;
    event.preventDefault();
  }

  const textProps = {
    class: 'words',
    lang: 'id',
    onPointerDown: ({ clientX, clientY }: PointerEvent) => {
      pressedAt.current = { clientX, clientY };
    },
    onClick: (event: MouseEvent) => {
      if (wasDrag(pressedAt.current, event)) return;
      const pressed = tokenAtPoint(pieces(), tokens, event);
      const closes = open !== undefined && tokens[pressed] === open;
      toggle(pressed);
      // No arrow keys are in use: a word that was closed keeps no mark.
      if (closes) setHere(-1);
    },
    onPointerMove: (event: PointerEvent) => {
      if (event.pointerType === 'mouse') setPointed(tokenAtPoint(pieces(), tokens, event));
    },
    onPointerLeave: () => setPointed(-1),
  };
  const keyProps = {
    role: 'group',
    'data-text': id,
    tabIndex: 0,
    'aria-describedby': 'dwibaca-word-hint',
    onKeyDown,
    onFocus: ({ currentTarget }: { currentTarget: HTMLElement }) => {
      if (currentTarget.matches(':focus-visible')) setHere((index) => Math.max(index, 0));
    },
    onBlur: () => setHere(-1),
  } as const;
  const showsText = view !== 'en' || gloss.line === '';
  const line = view !== 'id' && gloss.line !== '' && gloss.line !== gloss.text && (
    <span class={showsText ? 'gloss-line' : 'gloss-line alone'} lang="en">
      {gloss.line}
    </span>
  );
  const card =
    open &&
    showsText &&
    (bySentence ? (
      <SentenceCard text={gloss.text} tokens={tokens} at={open.start} onClose={closeWord} />
    ) : (
      <WordCard token={open} sentence={sentenceWith(open.start)} onClose={closeWord} />
    ));

  return (
    <>
      <Tag class="glossed" {...(headingId ? { id: headingId, tabIndex: -1 } : {})}>
        {showsText && (
          <span {...textProps} {...keyProps} ref={before}>
            {gloss.text.slice(0, splitAt)}
          </span>
        )}
        {!card && line}
      </Tag>
      {card}
      {card && (splitAt < gloss.text.length || line) && (
        <p class="glossed">
          {splitAt < gloss.text.length && (
            <span {...textProps} ref={after}>
              {gloss.text.slice(splitAt)}
            </span>
          )}
          {line}
        </p>
      )}
    </>
  );
}
