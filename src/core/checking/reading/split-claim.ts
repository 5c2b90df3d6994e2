import type { Language } from '../../passages/language.ts';
import { splitSentences } from '../../passages/split-sentences.ts';
import { checkingWordsIn } from '../words/words.ts';

/** A stretch of a text that states something by itself. */
export interface Clause {
  readonly text: string;
  /** What stands before it in the same sentence, which may name its subject; of much, how it opens. */
  readonly before: string;
}

/** Characters of what stands before a clause: each clause is read and looked for with it. */
const mostBefore = 300;

const opening = (before: string) => Array.from(before.trim()).slice(0, mostBefore).join('');

const fewestCharacters = { en: 12, es: 12, zh: 5 } as const satisfies Record<Language, number>;

/** Parts a text into the claims that it makes: at a joint where what stands on either side has a verb. */
export function splitClaim(text: string, language: Language): Clause[] {
  return splitSentences(text, language).flatMap((sentence) => splitSentence(sentence, language));
}

function splitSentence(sentence: string, language: Language): Clause[] {
  const { joints, verb, frame } = checkingWordsIn(language);
  const states = (text: string) =>
    text.trim().length >= fewestCharacters[language] &&
    verb.test(language === 'zh' ? text : beginningOf(text));
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of sentence.matchAll(joints)) {
    // A comma within a number is none.
    const before = sentence.slice(start, match.index);
    const end = match.index + match[0].length;
    const after = sentence.slice(end);
    const next = language === 'zh' ? (/^(?:[^，；,]|,(?=\d))*/u.exec(after)?.[0] ?? '') : after;
    if (!verb.test(before) || before.trim().length < fewestCharacters[language]) continue;
    if (language === 'zh' ? frame.test(before.trim()) : isFrameOnly(before, frame, verb)) continue;
    if (!states(next) || isReportOf(next, language)) continue;
    clauses.push({ text: before.trim(), before: opening(sentence.slice(0, start)) });
    start = end;
  }
  clauses.push({ text: sentence.slice(start).trim(), before: opening(sentence.slice(0, start)) });
  return clauses;
}

/** Whether a short end of a sentence only tells who says what stands before it. */
function isReportOf(text: string, language: Language): boolean {
  const { reporting, joints } = checkingWordsIn(language);
  const most = language === 'zh' ? 10 : 40;
  return text.trim().length <= most && text.match(joints) === null && reporting.test(text);
}

/** The words in which a clause of its own has its verb. */
function beginningOf(text: string): string {
  return text.trim().split(/\s+/u).slice(0, 8).join(' ');
}

function isFrameOnly(text: string, frame: RegExp, verb: RegExp): boolean {
  return frame.test(text.trim()) && !verb.test(text.trim().split(/\s+/u).slice(2).join(' '));
}

/** A clause parted in two at each of its joints, for those of which both parts say something. */
export function halvesOf({ text, before }: Clause, language: Language): [Clause, Clause][] {
  const least = fewestCharacters[language];
  const { frame, verb, series } = checkingWordsIn(language);
  const isFrame = (first: string) =>
    language === 'zh' ? frame.test(first) : isFrameOnly(first, frame, verb);
  return [...text.matchAll(checkingWordsIn(language).joints)].flatMap((match) => {
    const first = text.slice(0, match.index).trim();
    const second = text.slice(match.index + match[0].length).trim();
    // "Regulate, supervise and fine" are not two claims.
    const isList = series.test(second);
    return first.length < least || second.length < least || isFrame(first) || isList
      ? []
      : [
          [
            { text: first, before },
            { text: second, before: opening(`${before} ${first}`) },
          ],
        ];
  });
}

/** Whether something stands before the verb of a clause; in Chinese it may be left out anywhere. */
export function hasSubject(text: string, language: Language): boolean {
  const at = checkingWordsIn(language).verb.exec(text)?.index;
  return language === 'zh' || (at !== undefined && /\p{L}/u.test(text.slice(0, at)));
}

/**
 * A clause without a subject, with that of what stands before it: "COSCO owns 60% and operates it" says
 * that COSCO operates it.
 */
export function withSubject({ text, before }: Clause, language: Language): Clause | undefined {
  const at = checkingWordsIn(language).verb.exec(before)?.index;
  const subject = at === undefined ? '' : before.slice(0, at).trim();
  if (language === 'zh' || subject === '' || hasSubject(text, language)) return undefined;
  return { text: `${subject} ${text}`, before: '' };
}
