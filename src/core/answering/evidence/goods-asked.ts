import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { perLanguage } from '../../passages/per-language.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Question } from '../../question/question.ts';
import { coverage, type TextTerms } from '../../retrieval/coverage.ts';
import { createPhraseFinder } from '../../retrieval/index/phrase-finder.ts';
import { foldAccents, splitWords } from '../../retrieval/index/tokenize.ts';
import type { Retriever } from '../../retrieval/retriever.ts';

/** What asks for goods that are sold or bought. */
const ofTrade: ReadonlySet<string> = new Set([
  'export-value',
  'import-value',
  'trade-share',
  'trade-total',
]);

/** Whether a passage says nothing of the goods of which a question asks how much is traded. */
export type LacksGoods = (question: Question) => (passage: Passage) => boolean;

/**
 * Creates the check, by the names of goods without those of countries: "how much copper" of Peruvian copper.
 * Goods by a name of their own are the subject of the question already.
 */
export function createGoodsCheck(
  { entities }: Pick<Knowledge, 'entities'>,
  retriever: Retriever,
): LacksGoods {
  const finderIn = perLanguage((language) => {
    const isCountry = wordsOfCountries(language);
    return createPhraseFinder(
      [...entities.values()]
        .filter(({ type }) => type === 'product')
        .flatMap((entity) => {
          const words = wordsOf(entity[language].name);
          const own = words.filter((word) => !isCountry.has(word));
          return own.length > 0 && own.length < words.length
            ? [{ words: own, value: own.join(language === 'zh' ? '' : ' ') }]
            : [];
        }),
    );
  });

  return ({ text, language, trade, relations, anchors }) => {
    const isTraded =
      anchors.entities.length === 0 &&
      (trade !== undefined || relations.some(({ relation }) => ofTrade.has(relation)));
    const goods = isTraded
      ? finderIn(language)(wordsOf(text)).map(({ value }) => retriever.termsOf(value, language))
      : [];
    return (passage) => goods.some((terms) => !isSaidIn(terms, passage, language));
  };

  function isSaidIn(terms: TextTerms, passage: Passage, language: Language): boolean {
    return retriever
      .sentencesOf(passage, language)
      .some(({ titled }) => coverage(terms, titled) > 0);
  }

  /** "Peruvian", 秘鲁, "china": what a name says of where its goods are from. */
  function wordsOfCountries(language: Language): ReadonlySet<string> {
    const countries = [...entities.values()].filter(({ everywhere }) => everywhere);
    return new Set(
      countries.flatMap((entity) =>
        [entity[language].name, ...entity[language].aliases].flatMap(wordsOf),
      ),
    );
  }
}

const wordsOf = (text: string) => splitWords(text, 'zh').map(foldAccents);
