import { hiddenCharacter } from '../hidden-characters.ts';
import { languages, type Language } from '../language.ts';
import type { ParsedPassage } from '../reading/parse-passage.ts';
import type { Problem } from '../reading/problem.ts';
import { hasNumberWord } from '../number-words.ts';
import { findQuantities, type Quantity } from '../quantities.ts';

const longestTitle = 90;
const mostSentences = 4;
const mostWords = 45;
const mostChineseCharacters = 160;
const longestAsk = 120;

/** Checks the text of one passage: length, plain characters, and three languages that agree. */
export function checkTexts({ passage, file, lineOf, sectionLines }: ParsedPassage): Problem[] {
  const problems: Problem[] = [];
  const inText = (language: Language, message: string) =>
    problems.push({ file, line: sectionLines[language], message: `${language}: ${message}` });
  for (const language of languages) {
    const { title, text, sentences } = passage.texts[language];
    if (title.length > longestTitle) {
      inText(language, `the title has ${title.length} characters: at most ${longestTitle}`);
    }
    if (sentences.length > mostSentences) {
      inText(
        language,
        `${sentences.length} sentences: at most ${mostSentences}, split the passage`,
      );
    }
    for (const sentence of sentences) {
      const tooLong = lengthComplaint(sentence, language);
      if (tooLong !== undefined) inText(language, tooLong);
      const leaning = leaningOpening[language].exec(sentence)?.[0];
      if (leaning !== undefined) {
        inText(language, `"${leaning}" leans on the sentence before: say whom or what it means`);
      }
      if (!/[.?!。？！]["”’»)」』）]*$/u.test(sentence)) {
        inText(language, `a sentence ends without a full stop: "${sentence.slice(-30)}"`);
      }
    }
    for (const complaint of unwanted(`${title}\n${text}`)) inText(language, complaint);
    if (language === 'es') {
      for (const complaint of notationComplaints(`${title}\n${text}`)) inText('es', complaint);
    }
    for (const [place, ask] of passage.asks[language].entries()) {
      const line = lineOf(['asks', language, place]);
      if (ask.length > longestAsk) {
        const message = `an ask of ${ask.length} characters: at most ${longestAsk}`;
        problems.push({ file, line, message });
      }
      for (const complaint of unwanted(ask)) problems.push({ file, line, message: complaint });
    }
    const typed = passage.typed[language].length;
    if (typed > 0 && typed !== sentences.length) {
      const message = `typed has ${typed} lists in ${language} for ${sentences.length} sentences: one for each`;
      problems.push({ file, line: lineOf(['typed', language]), message });
    }
    if (passage.asks[language].length === 0) {
      const message = `no asks in ${language}: add questions that this passage answers`;
      problems.push({ file, line: lineOf(['asks', language]), message });
    }
  }
  for (const language of ['es', 'zh'] as const) {
    const expected = passage.texts.en.sentences.length;
    const actual = passage.texts[language].sentences.length;
    if (expected !== actual) {
      inText(language, `${actual} sentences where English has ${expected}: say the same in each`);
      continue;
    }
    for (const complaint of disagreements(passage.texts.en, passage.texts[language], language)) {
      inText(language, complaint);
    }
  }
  return problems;
}

function lengthComplaint(sentence: string, language: Language): string | undefined {
  if (language === 'zh') {
    const { length } = sentence;
    if (length <= mostChineseCharacters) return undefined;
    return `a sentence of ${length} characters: at most ${mostChineseCharacters}, split it`;
  }
  const { length } = sentence.split(/\s+/);
  if (length <= mostWords) return undefined;
  return `a sentence of ${length} words: at most ${mostWords}, split it`;
}

const instruction =
  /ignore (?:all |any )?(?:previous|prior|above)|disregard (?:the|all|any)|system prompt|you are (?:now|an? (?:assistant|ai))|as an ai\b|ignora (?:las|todas|cualquier)|eres (?:un asistente|ahora)|忽略(?:以上|之前|前面)|系统提示|你(?:现在)?是(?:一个)?(?:助手|AI)|<\/?(?:system|user|assistant|im_start)/iu;

/** Complaints of what no text of a passage may hold, whoever wrote it. */
function unwanted(text: string): string[] {
  const found: string[] = [];
  const hidden = hiddenCharacter.exec(text.replaceAll('\n', ''));
  if (hidden !== null) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    found.push(`an invisible or control character U+${code}: delete it`);
  }
  if (text !== text.normalize('NFC')) found.push('letters and accents apart: save the text as NFC');
  if (/https?:\/\/|www\.|\b[\w-]+\.(?:com|org|net|pe|cn|gob)\b/iu.test(text)) {
    found.push('an address: addresses stand only in sources.yaml');
  }
  if (/[<>`*_~|[\]{}]|^#|\]\(/mu.test(text)) found.push('markup: write plain sentences');
  const order = instruction.exec(text);
  if (order !== null) found.push(`reads like an instruction to a model ("${order[0]}"): reword it`);
  return found;
}

/** How a sentence begins that is not understood where it is quoted alone. */
const leaningOpening: Readonly<Record<Language, RegExp>> = {
  en: /^(?:even so|however|nevertheless|nonetheless|instead|moreover|furthermore|therefore|thus|hence|but|and|so|yet|it|its|they|their|this|these|that|those|he|she|his|her|the (?:other|latter|former|same))(?![\p{L}-])/iu,
  es: /^(?:aun así|sin embargo|no obstante|por eso|por ello|por (?:lo )?tanto|en cambio|pero|y|e|ello|esto|eso|est[ea]|est[oa]s|es[ea]|es[oa]s|aquel|aquella|sus?|él|ella|ell[oa]s|(?:el|la|los|las) (?:otr[oa]s?|mism[oa]s?))(?!\p{L})/iu,
  zh: /^(?:尽管如此|即便如此|然而|但|不过|此外|因此|所以|其(?!他|余|中)|它|他们|她们|这|那|该|前者|后者|另一)/u,
};

/** What no Spanish text may hold, with what to write instead: one notation, which nobody misreads. */
const spanishNotation: readonly (readonly [pattern: RegExp, remedy: string])[] = [
  [/\d\.\d{3}(?!\d)/u, 'thousands stand apart by a non-breaking space (148\u00A0000; 3500 whole)'],
  [/\d\.\d/u, 'decimals follow a comma (36,2 %)'],
  [/\d,\d{3}/u, 'three digits after a comma read as thousands: round or write the number out'],
  [/\d \d{3}(?!\d)/u, 'the space in a number is a non-breaking one (U+00A0)'],
  [
    /(?<![\d\u00A0])\d\u00A0\d{3}(?![\d\u00A0])/u,
    'a number of four digits is written whole (3500)',
  ],
  [
    /(?<!(?:ley|n\.?[°ºo]|número|resolución) )(?<![\d\p{L}-])\d{5}/iu,
    'from five digits on, thousands stand apart by a non-breaking space (148\u00A0000)',
  ],
  [/\d%/u, 'a space stands before % (36,2 %)'],
  [/\bsetiembre\b/iu, 'the month is written septiembre'],
];

function notationComplaints(text: string): string[] {
  return spanishNotation.flatMap(([pattern, remedy]) => {
    const found = pattern.exec(text);
    return found === null ? [] : [`"${found[0]}": ${remedy}`];
  });
}

interface SentencedText {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Figures and dates, sentence by sentence, that one language has and the other lacks. */
function disagreements(english: SentencedText, other: SentencedText, language: Language): string[] {
  const pairs = [
    [english.title, other.title] as const,
    ...english.sentences.map(
      (sentence, place) => [sentence, other.sentences[place] ?? ''] as const,
    ),
  ];
  return pairs.flatMap(([mine, theirs], place) => {
    const where = place === 0 ? 'the title' : `sentence ${place}`;
    return [
      ...missing(mine, 'en', theirs, language).map(
        (figure) => `${where} lacks ${figure}, which English has`,
      ),
      ...missing(theirs, language, mine, 'en').map(
        (figure) => `${where} has ${figure}, which English lacks`,
      ),
    ];
  });
}

/** Quantities of one text that the other has neither in digits nor, for a small count, as a word. */
function missing(
  from: string,
  language: Language,
  other: string,
  otherLanguage: Language,
): string[] {
  const there = findQuantities(other, otherLanguage);
  return findQuantities(from, language)
    .filter((quantity) => !there.some((candidate) => sameQuantity(quantity, candidate)))
    .filter(({ unit, value }) => unit !== 'number' || !hasNumberWord(other, value, otherLanguage))
    .map(({ unit, value }) => `${value} ${unit === 'number' ? '' : unit}`.trim());
}

/** A unit that only one language attaches to the number counts as agreeing. */
function sameQuantity(a: Quantity, b: Quantity): boolean {
  const close = Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value));
  const loose = a.unit === 'number' || b.unit === 'number';
  return close && (a.unit === b.unit || loose);
}
