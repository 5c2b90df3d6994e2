import type { Answering } from '../src/core/answering/answering.ts';
import { keptTurns, type Turn } from '../src/core/conversation/conversation.ts';
import type { Language } from '../src/core/passages/language.ts';
import { longestQuestion } from '../src/core/question/clean-question.ts';
import { drawText, within, type Chance, type Pieces } from './worst-texts.ts';

// What may stand before a follow-up that is hard to answer, for the search of bench-worst.ts.

/** How a question leans on the ones before it; `~` stands for a piece: a name, a word, a year. */
const leanings: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'and ~?',
    'and the ~?',
    'what about ~',
    'no, I meant ~',
    'and the other one?',
    'and now?',
    'is that a lot?',
    'when?',
    'how much ~?',
    'who ~ it',
    'what does he say about ~',
    'did she go to ~ and why did it ~',
    'and the other side?',
    'and in 2019?',
    'why ~ them',
  ],
  es: [
    '¿y ~?',
    '¿y los ~?',
    '¿y de ~?',
    'no, digo ~',
    '¿y el otro?',
    '¿y ahora?',
    '¿es mucho?',
    '¿cuándo?',
    '¿cuánto ~?',
    'quién lo ~',
    'qué dice él sobre ~',
    '¿ella fue a ~ y por qué eso ~?',
    '¿y la otra parte?',
    '¿y en 2019?',
    'por qué ~ ellos',
  ],
  zh: [
    '那~呢',
    '~呢？',
    '那~怎么样',
    '不，我是说~',
    '另一个呢',
    '现在呢',
    '这算多吗',
    '什么时候',
    '多少~',
    '谁~它',
    '他怎么说~',
    '她去了~吗，它为什么~',
    '另一方呢',
    '那2019年呢',
    '为什么~他们',
  ],
};

const subjects = ['names', 'any', 'spellings', 'common', 'digits'] as const;

/** A follow-up that says little or leans on what was said, as `drawText` draws other texts. */
export function drawLeaning(pieces: Pieces, language: Language, chance: Chance): string {
  const frame = chance.of(leanings[language]);
  const said = frame.replaceAll('~', () => chance.of(pieces[chance.of(subjects)] ?? ['']));
  const more = chance.below(3) === 0 ? ` ${chance.of(leanings[language])}` : '';
  return within(`${said}${more.replaceAll('~', '')}`, longestQuestion);
}

/** Turns that somebody made who means the next question to be hard: one to all that are kept. */
export function drawTurns(
  answering: Answering,
  pieces: Pieces,
  others: readonly Pieces[],
  language: Language,
  chance: Chance,
): Turn[] {
  const turns: Turn[] = [];
  for (let left = 1 + chance.below(keptTurns); left > 0; left -= 1) {
    const draws = [
      () => chance.of(pieces['questions'] ?? ['']),
      () => chance.of(pieces['names'] ?? ['']),
      () => drawText(pieces, others, language, 120, chance),
      () => drawText(pieces, others, language, longestQuestion, chance),
      () => drawLeaning(pieces, language, chance),
    ];
    const question = chance.of(draws)();
    const { turn } = answering.answerExtractively(question, { fallback: language, turns });
    turns.push(turn);
  }
  return turns;
}
