import { spellingsOf } from '../src/core/passages/entity-names.ts';
import type { Knowledge } from '../src/core/passages/knowledge.ts';
import type { Language } from '../src/core/passages/language.ts';

// Texts as hard to answer as a person can type them, for the search of bench-worst.ts.

/** What texts are made of: each list is one kind of piece. */
export type Pieces = Readonly<Record<string, readonly string[]>>;

/** Words that ask for much at once, that part a question, or that open a claim. */
const frames: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'compare',
    'summarize',
    'what does each side say about',
    'since when',
    'how much and who and when',
    'difference between',
    'tell me about',
    'who owns',
    'and what about',
    'did not',
    'was built by',
    'according to',
    'because',
    'versus',
  ],
  es: [
    'compara',
    'resume',
    'qué dice cada parte sobre',
    'desde cuándo',
    'cuánto y quién y cuándo',
    'diferencia entre',
    'háblame de',
    'quién es dueño de',
    '¿y',
    'no fue',
    'fue construido por',
    'según',
    'porque',
    'frente a',
  ],
  zh: [
    '比较',
    '总结',
    '各方怎么说',
    '从什么时候',
    '多少钱、谁、什么时候',
    '有什么区别',
    '介绍一下',
    '归谁所有',
    '那么',
    '没有',
    '由其建设',
    '据称',
    '因为',
    '相比',
  ],
};

const joints: Readonly<Record<Language, readonly string[]>> = {
  en: [' ', ', ', ' and ', '? ', '. ', '; ', ' or ', ' vs '],
  es: [' ', ', ', ' y ', '? ¿', '. ', '; ', ' o ', ' frente a '],
  zh: ['', '、', '和', '？', '。', '，', '；', ' '],
};

const digits = [
  '3500',
  '1.3',
  '60%',
  '2024',
  '2 mil',
  '三千',
  '3.500 millones',
  'US$ 1,300',
  '1',
  '十一亿',
  '1/2',
  'half',
];
const signs = ['"', '(', ')', '-', '…', '*', "'", '«', '»', 'é', '\u200d', '％', '１'];

export function piecesOf(
  knowledge: Knowledge,
  language: Language,
  questions: readonly string[],
): Pieces {
  const passages = [...knowledge.passages.values()];
  const words = passages.flatMap(({ texts }) => wordsOf(texts[language].text, language));
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byCount = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
  const entities = [...knowledge.entities.values()];
  return {
    common: byCount.slice(0, 400),
    any: byCount,
    long: byCount.toSorted((a, b) => b.length - a.length).slice(0, 600),
    names: entities.map((entity) => entity[language].name),
    spellings: entities.flatMap(spellingsOf),
    short: entities.flatMap(spellingsOf).filter(({ length }) => length <= 6),
    sentences: passages.flatMap(({ texts }) => texts[language].sentences),
    questions,
    frames: frames[language],
    digits,
    signs,
  };
}

function wordsOf(text: string, language: Language): readonly string[] {
  if (language !== 'zh') return text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const characters = text.match(/\p{Script=Han}+/gu) ?? [];
  return characters.flatMap((run) => run.match(/.{1,3}/gu) ?? []);
}

/** A source of chance that picks. */
export interface Chance {
  readonly below: (count: number) => number;
  readonly of: <Item>(items: readonly Item[]) => Item;
}

export function chanceFrom(random: () => number): Chance {
  const below = (count: number) => Math.floor(random() * count);
  return {
    below,
    of: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to choose from');
      return item;
    },
  };
}

/** One or two letters swapped, left out, doubled or changed. */
function misspelt(word: string, { below, of }: Chance): string {
  const letters = Array.from(word);
  for (let slips = 1 + below(2); slips > 0; slips -= 1) {
    const place = below(Math.max(1, letters.length - 1));
    const change = below(4);
    if (change === 0) letters.splice(place, 1);
    else if (change === 1) letters.splice(place, 0, letters[place] ?? 'a');
    else if (change === 2) letters.splice(place, 2, letters[place + 1] ?? '', letters[place] ?? '');
    else letters[place] = of(['a', 'e', 'n', 's', 'x']);
  }
  return letters.join('');
}

/** Cut at a number of characters as people count them. */
export function within(text: string, most: number): string {
  return Array.from(text).slice(0, most).join('').trim();
}

function piece(pieces: Pieces, kind: string, chance: Chance): string {
  const found = chance.of(pieces[kind] ?? ['']);
  return found;
}

/** A text of one or a few kinds of pieces, as long as it may be or shorter. */
export function drawText(
  pieces: Pieces,
  others: readonly Pieces[],
  language: Language,
  most: number,
  chance: Chance,
): string {
  const kinds = Object.keys(pieces);
  const wanted = Array.from({ length: 1 + chance.below(3) }, () => chance.of(kinds));
  const own = chance.below(5) === 0 ? chance.of(others) : pieces;
  const joint = chance.of(joints[language]);
  const isMisspelt = chance.below(4) === 0;
  const repeated = chance.below(6) === 0 ? piece(own, chance.of(wanted), chance) : undefined;
  const goal = chance.below(4) === 0 ? chance.below(most) : most;
  let text = chance.below(2) === 0 ? chance.of(frames[language]) : '';
  while (text.length < goal) {
    const next = repeated ?? piece(own, chance.of(wanted), chance);
    const spelt = isMisspelt ? misspelt(next, chance) : next;
    const glue = text === '' ? '' : chance.below(5) === 0 ? chance.of(joints[language]) : joint;
    text += `${glue === '' && language !== 'zh' && text !== '' ? ' ' : glue}${spelt}`;
  }
  return within(text, most);
}

/** A text with a stretch of it replaced, moved, doubled, misspelt or left out. */
export function changeText(
  text: string,
  pieces: Pieces,
  language: Language,
  most: number,
  chance: Chance,
): string {
  const characters = Array.from(text);
  const start = chance.below(characters.length + 1);
  const length = 1 + chance.below(60);
  const before = characters.slice(0, start).join('');
  const stretch = characters.slice(start, start + length).join('');
  const after = characters.slice(start + length).join('');
  const next = () =>
    `${chance.of(joints[language])}${piece(pieces, chance.of(Object.keys(pieces)), chance)}`;
  const changed = [
    () => `${before}${next()}${after}`,
    () => `${before}${next()}${stretch}${after}`,
    () => `${before}${stretch}${stretch}${after}`,
    () => `${stretch}${before}${after}`,
    () => `${before}${misspelt(stretch, chance)}${after}`,
    () => `${chance.of(frames[language])} ${text}`,
    () => `${before}${chance.of(joints[language])}${stretch}${after}`,
    () => `${before}${after}`,
  ];
  return within(chance.of(changed)(), most);
}
