import type { Language } from '../../passages/language.ts';
import { foldAccents } from '../../retrieval/index/tokenize.ts';
import type { Question } from '../../question/question.ts';
import { isStopWord } from '../../retrieval/index/stop-words.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { Unmentioned } from './gap.ts';
import type { ToldIndex } from './told-index.ts';

/** A capitalised word within a sentence, with those after it. */
const names = /(?<=[\p{Ll}\p{N},;:]\s+)\p{Lu}[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]+)*/gu;

/**
 * The first name in a question with a word that no passage has, as the asker writes it; undefined where
 * there is none. Only capitals tell a name from other words, so there is none in Chinese or in capitals
 * alone.
 */
export function unknownName(
  { text, language }: Question,
  told: ToldIndex,
  retriever: Retriever,
): Unmentioned | undefined {
  const { words, mentions } = retriever.findEntities(text);
  const known = mentions.map(({ start, end }) => new Set(words.slice(start, end)));
  const isKnown = (name: string) =>
    retriever.findEntities(name).mentions.length > 0 ||
    // "Terminal Portuario Multipropósito" is the beginning of a longer name.
    known.some((mention) =>
      name
        .toLowerCase()
        .split(' ')
        .every((word) => mention.has(word)),
    );
  const name = [...text.matchAll(names)]
    .map(([each]) => each)
    .find(
      (each) =>
        !isKnown(each) &&
        each.split(' ').some((word) => isName(word, language) && !told.says(word)),
    );
  return name === undefined ? undefined : { kind: 'name', name };
}

const currency = /^(?:USD|PEN|CNY|RMB|EUR)$/u;

function isName(word: string, language: Language): boolean {
  return !currency.test(word) && !isStopWord(foldAccents(word.toLowerCase()), language);
}
