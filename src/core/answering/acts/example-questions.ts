import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import { isStated, type Passage } from '../../passages/passage.ts';
import { passagesOf } from '../../passages/collection-contents.ts';
import type { AnswerExtractively } from '../answer-extractively.ts';
import type { NextQuestion } from '../answer.ts';

/** Questions that are certain to be answered, in a language. */
export type ExampleQuestions = (language: Language) => readonly NextQuestion[];

const mostExamples = 3;

/** Passages tried of one topic before it is left out. */
const mostTried = 8;

/** A good example shows one answer at a glance. */
const mostSentences = 2;

/** Finds questions of different topics, once a language, by answering them. */
export function createExampleQuestions(
  knowledge: Knowledge,
  answerExtractively: AnswerExtractively,
): ExampleQuestions {
  const known = new Map<Language, readonly NextQuestion[]>();
  return (language) => {
    const examples = known.get(language) ?? findExamples(knowledge, language, answerExtractively);
    known.set(language, examples);
    return examples;
  };
}

function findExamples(
  knowledge: Knowledge,
  language: Language,
  answerExtractively: AnswerExtractively,
): NextQuestion[] {
  const examples: NextQuestion[] = [];
  for (const topic of knowledge.topics.keys()) {
    if (examples.length === mostExamples) break;
    const fitting = passagesOf(knowledge, topic)
      .filter(({ kind, id }) => isStated(kind) && !knowledge.successors.has(id))
      .toSorted((a, b) => isKey(b) - isKey(a) || b.support.length - a.support.length)
      .slice(0, mostTried);
    const passage = fitting.find((each) => answersFirst(each, language, answerExtractively));
    const [question] = passage?.asks[language] ?? [];
    if (passage !== undefined && question !== undefined) {
      examples.push({ question, passage: passage.id, relation: 'example' });
    }
  }
  return examples;
}

/** What belongs in a first answer is what people would ask first. */
const isKey = ({ weight }: Passage) => Number(weight === 'key');

function answersFirst(
  { id, asks }: Passage,
  language: Language,
  answerExtractively: AnswerExtractively,
): boolean {
  const [question] = asks[language];
  if (question === undefined) return false;
  const { answer } = answerExtractively(question, { language });
  return (
    answer.status === 'answered' &&
    answer.sentences.length <= mostSentences &&
    answer.citations[0]?.passage.id === id
  );
}
