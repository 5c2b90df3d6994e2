import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import { perLanguage } from '../../passages/per-language.ts';
import { earlierFirst } from '../../passages/partial-date.ts';
import { withoutSlang } from '../../question/colloquial.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';

/** A passage that was written to answer a question in these very words. */
export interface OwnAsk {
  readonly passage: Passage;
  /** The sentence that the question is of, from 0; undefined where it is of the passage. */
  readonly sentence: number | undefined;
}

/** Finds the passage for which a question is written down, but for articles and signs. */
export type FindOwnAsk = (question: string, language: Language) => OwnAsk | undefined;

/** What may stand before a question or after it without a change of what it asks. */
const around: Readonly<Record<Language, RegExp>> = {
  en: /^(?:(?:and|so|ok|but|hey|pls|please|basically|wait|is it (?:really )?true(?: that)?|i heard(?: that)?|people say(?: that)?) )+|\ball (?:of )?|(?: (?:lol|pls|please|btw|then|exactly|anyway|again|isn ?t it|innit|right|huh|now))+$/gu,
  es: /^(?:(?:y|oye|pues|ya|ok|pero|entonces|a ver|dime|o sea|(?:es )?(?:verdad|cierto) que|dicen que) )+|\btod[oa]s? (?=(?:el|la|los|las) )|(?: (?:pe|pues|pls|porfa|oe|o no|no|verdad|cierto|aca|alla|nomas))+$/gu,
  zh: /^(?:那么?|请问|话说|所以|听说|是不是)+|是不是|都|全部?(?=[买控])|(?:[呢啊呀吗嘛吧]|是吧|对吧|对不对|真的吗)+$/gu,
};

/** Words that a question is the same without. */
const articles: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['the', 'a', 'an', 'please', 's']),
  es: new Set(['el', 'la', 'los', 'las', 'un', 'una', 'por', 'favor']),
  zh: new Set(['的', '了', '吗', '呢', '啊', '呀', '请', '问']),
};

/**
 * Creates the finder; the questions are read when one is first looked for. What a later passage tells anew
 * is no longer promised by the earlier, and of several that hold the same question the weightiest, then the
 * newest has it.
 */
export function createOwnAskFinder({
  passages,
  successors,
  later,
}: Pick<Knowledge, 'passages' | 'successors' | 'later'>): FindOwnAsk {
  const indexIn = perLanguage((language) => {
    const found = new Map<string, OwnAsk>();
    const current = [...passages.values()].filter(
      ({ id }) => !successors.has(id) && !later.has(id),
    );
    for (const passage of current.toSorted(byWeight)) {
      for (const [place, ask] of passage.asks[language].entries()) {
        const key = keyOf(ask, language);
        if (key === undefined || found.has(key)) continue;
        found.set(key, { passage, sentence: passage.askedOf[language][place] });
      }
    }
    return found;
  });
  return (question, language) => {
    const key = keyOf(question, language);
    return key === undefined ? undefined : indexIn(language).get(key);
  };
}

function keyOf(question: string, language: Language): string | undefined {
  const words = splitWords(withoutSlang(question, language), 'zh').map(
    (word) => contracted.get(word) ?? word,
  );
  const said = words.map(foldAccents).join(language === 'zh' ? '' : ' ');
  const kept = splitWords(said.replace(around[language], ''), 'zh').filter(
    (word) => !articles[language].has(word),
  );
  return kept.length === 0 ? undefined : kept.join(' ');
}

/** Written as one with the article in Spanish. */
const contracted: ReadonlyMap<string, string> = new Map([
  ['al', 'a'],
  ['del', 'de'],
]);

function byWeight(a: Passage, b: Passage): number {
  const isKey = ({ weight }: Passage) => Number(weight === 'key');
  return isKey(b) - isKey(a) || earlierFirst(b.asOf, a.asOf);
}
