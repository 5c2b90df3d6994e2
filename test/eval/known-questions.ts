import type {
  AnswerBasis,
  AnswerExtractively,
} from '../../src/core/answering/answer-extractively.ts';
import { nameInSentence, spellingsOf } from '../../src/core/passages/entity-names.ts';
import type { Knowledge } from '../../src/core/passages/knowledge.ts';
import { languages, type Language } from '../../src/core/passages/language.ts';

import type { Passage } from '../../src/core/passages/passage.ts';
import type { KnownQuestion, KnownQuestions } from '../support/fake-openai/knowing-replies.ts';
import type { Reading } from '../support/fake-openai/reading.ts';
import type { EvalQuestion } from './eval-set.ts';
import type { ReaderQuestion } from './readers-set.ts';

/** A sentence of a passage, counted from 1: `passage-id#2`; a passage alone stands for all of its own. */
type SentenceRef = string;

interface Row {
  readonly question: string;
  readonly lang: Language;
  readonly parts: readonly (readonly SentenceRef[])[];
  readonly follows: boolean;
  readonly act: string;
}

export interface KnowingSources {
  readonly knowledge: Knowledge;
  readonly answerExtractively: AnswerExtractively;
}

/** What an honest model would know of the questions of the first set. */
export function knownOfEval(
  questions: readonly EvalQuestion[],
  sources: KnowingSources,
): KnownQuestions {
  const rows = questions.map(({ question, lang, passages, category }): Row => {
    return { question, lang, parts: passages, follows: category === 'follow-up', act: 'asks' };
  });
  return knownOf(rows, sources);
}

/** What one would know of questions as people type them. */
export function knownOfReaders(
  questions: readonly ReaderQuestion[],
  sources: KnowingSources,
): KnownQuestions {
  const rows = questions.map(({ question, lang, parts, turn = 1, expect, want }): Row => {
    const act = expect === 'chat' ? 'greets' : `wants-${want ?? ''}`;
    const isAct = expect === 'chat' || (expect === 'last' && want !== 'language');
    return { question, lang, parts, follows: turn > 1, act: isAct ? act : 'asks' };
  });
  return knownOf(rows, sources);
}

function knownOf(
  rows: readonly Row[],
  { knowledge, answerExtractively }: KnowingSources,
): KnownQuestions {
  return new Map(
    rows.map((row) => {
      const { basis } = answerExtractively(row.question, { fallback: row.lang });
      return [basis.question, knownOfRow(row, basis, knowledge)];
    }),
  );
}

function knownOfRow(row: Row, { question }: AnswerBasis, knowledge: Knowledge): KnownQuestion {
  const { lang, parts, follows, act } = row;
  const tellings = parts.flat().flatMap((ref) => tellingsOf(ref, knowledge));
  const subjects = [...new Set(tellings.map(({ of }) => of))].flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity === undefined || entity.everywhere ? [] : [entity];
  });
  const told = [...new Set(tellings.map(({ what }) => what))];
  const names = subjects.slice(0, 1).map((entity) => nameInSentence(entity, lang));
  const reading: Partial<Reading> = {
    act,
    language: lang,
    parts: [follows ? [question, ...names].join(' ') : question],
    subjects: subjects.flatMap((entity) =>
      spellingsOf(entity)
        .filter((spelling) => question.toLowerCase().includes(spelling.toLowerCase()))
        .slice(0, 1)
        .map((words) => ({ words, id: entity.id })),
    ),
    // Of a passage that tells much nobody knows which of it is asked.
    relations: told.length > 3 ? [] : told.map((id) => ({ id, certain: true })),
  };
  return { reading, parts: parts.map((part) => part.flatMap((ref) => textsOf(ref, knowledge))) };
}

function passageOf(ref: SentenceRef, knowledge: Knowledge) {
  const [id, number] = ref.split('#');
  const passage = [...knowledge.passages.values()].find((each) => each.id === id);
  return { passage, number: number === undefined ? undefined : Number(number) };
}

function tellingsOf(ref: SentenceRef, knowledge: Knowledge): Passage['tells'] {
  const { passage, number } = passageOf(ref, knowledge);
  const all = passage?.tells ?? [];
  return number === undefined ? all : all.filter(({ in: numbers }) => numbers.includes(number));
}

/** The sentence in all languages. */
function textsOf(ref: SentenceRef, knowledge: Knowledge): string[] {
  const { passage, number } = passageOf(ref, knowledge);
  if (passage === undefined) return [];
  return languages.flatMap((language) => {
    const { sentences } = passage.texts[language];
    return number === undefined ? sentences : sentences.slice(number - 1, number);
  });
}
