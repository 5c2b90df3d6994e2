import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createAnswerInSteps,
  type AnswerExtractively,
} from '../../../src/core/answering/answer-extractively.ts';
import {
  createComposeChecked,
  type Incident,
} from '../../../src/core/citations/compose-checked.ts';
import { createQuestionJudges } from '../../../src/core/answering/evidence/answerability.ts';
import { citationsOf, sentencesOf, type Answer } from '../../../src/core/answering/answer.ts';
import { answerText } from '../../../src/core/answering/answer-text.ts';
import { createAnswerVerifier } from '../../../src/core/citations/verify-answer.ts';
import type { Turn } from '../../../src/core/conversation/conversation.ts';
import type { Knowledge } from '../../../src/core/passages/knowledge.ts';
import { languages } from '../../../src/core/passages/language.ts';
import { atOnce } from '../../../src/core/steps.ts';
import { projectRetriever, readProject } from '../../support/project.ts';

let knowledge: Knowledge;
let ask: AnswerExtractively;
const incidents: Incident[] = [];
beforeAll(async () => {
  ({ knowledge } = await readProject());
  const retriever = await projectRetriever();
  const verify = createAnswerVerifier(knowledge, retriever.findEntities);
  const compose = createComposeChecked(knowledge, verify, (incident) => incidents.push(incident));
  const inSteps = createAnswerInSteps({
    knowledge,
    retriever,
    compose,
    ...createQuestionJudges(knowledge, retriever),
  });
  ask = (...asked) => atOnce(inSteps(...asked));
});

const cited = (answer: Answer): string[] => citationsOf(answer).map(({ passage }) => passage.id);

/** Asks one question after another and gives what the last one was answered with. */
function converse(...questions: readonly string[]): Answer {
  const turns: Turn[] = [];
  let last: Answer | undefined;
  for (const question of questions) {
    const { answer, turn } = ask(question, { turns });
    turns.push(turn);
    last = answer;
  }
  if (last === undefined) throw new Error('nothing asked');
  return last;
}

describe('a follow-up', () => {
  it('that only asks who says otherwise is answered with what contradicts the last answer', () => {
    const answer = converse(
      'How much could the Chancay port add to the GDP of Peru?',
      'Who disagrees?',
    );
    expect(cited(answer)).toEqual(expect.arrayContaining(['chancay-gdp-estimate-bcrp']));
  });

  it('keeps what it refers to short, however long the conversation', () => {
    const turns: Turn[] = [];
    for (let count = 0; count < 40; count++) {
      const { turn } = ask(count === 0 ? 'Who operates Las Bambas?' : 'And who owns it?', {
        turns,
      });
      turns.push(turn);
    }
    expect(turns.at(-1)?.context.length).toBeLessThanOrEqual(300);
  });

  it('about a fact that the folder lacks is not answered with something else', () => {
    const answer = converse('Who operates the Las Bambas mine?', 'And what wages does it pay?');
    expect(answer.status).toBe('abstained');
  });

  it('that is a whole question on something else stands alone', () => {
    const answer = converse(
      'Who operates the Las Bambas mine?',
      "What share of Peru's exports went to China in 2024?",
    );
    expect(cited(answer)).toContain('china-share-of-peru-exports-2024');
  });
});

describe('an answer', () => {
  it('puts what brings a claim up to date before it, with the dates', () => {
    const { answer } = ask('Did a court stop Ositrán from supervising the Port of Chancay?', {});
    expect(cited(answer)[0]).toBe('chancay-amparo-reversed-2026');
  });

  it('shows the other side of what is disputed', () => {
    const { answer } = ask("How much could the Chancay port add to Peru's GDP?", {});
    expect(cited(answer)).toContain('chancay-gdp-two-percent');
    expect(cited(answer)).toContain('chancay-gdp-estimate-bcrp');
  });

  it('answers each part of a question, and says which part it does not hold', () => {
    const both = ask('Who operates Las Bambas and who runs Toromocho?', {}).answer;
    expect(both.status).toBe('answered');
    expect(cited(both)).toEqual(
      expect.arrayContaining(['minmetals-operates-las-bambas', 'chinalco-runs-toromocho']),
    );
    const half = ask('Who operates Las Bambas, and who won the football world cup?', {}).answer;
    expect(half).toMatchObject({ status: 'partial', missing: ['who won the football world cup'] });
    expect(answerText(half, knowledge)).toContain('Not in the collection: “');
  });

  it.for([
    'What share of Peruvian exports went to China in 1998?',
    'How much lithium does China mine in Bolivia?',
    '¿Cuántos trabajadores chinos hay en el puerto de Buenaventura, Colombia?',
    '智利对中国的铜出口是多少？',
    'Should I buy shares of Shougang?',
    'Escribe un poema sobre Chancay.',
    'What is the best recipe for ceviche?',
  ])('is declined for what the folder does not hold: %s', (question) => {
    const { answer } = ask(question, {});
    expect(answer.status).toBe('abstained');
    expect(answerText(answer, knowledge)).toMatch(/collection|colección|资料库/);
  });

  it.for([
    [
      'What wages does Las Bambas pay?',
      'has nothing about the wages. On the Las Bambas mine, it has: ',
    ],
    [
      'How many customers does Luz del Sur have?',
      'On Luz del Sur, the collection has nothing about the ',
    ],
    ['拉斯邦巴斯1999年的产量是多少？', '资料库里没有拉斯邦巴斯铜矿1999年的“产量”，只有'],
    ['Did Bolivia sign with COSCO for Chancay?', 'the collection does not mention Bolivia. On '],
    ['¿Quién opera Tambomayo?', 'La colección no dice nada sobre “Tambomayo”.'],
    [
      "What were Peru's exports in 2003?",
      'the collection has nothing about the exports for 2003, only for ',
    ],
    ['Does Barrick own Las Bambas?', 'the collection does not mention Barrick. '],
    [
      'Does Rio Tinto own Las Bambas?',
      'No passage in the collection deals with Rio Tinto and the Las Bambas mine together. ',
    ],
  ] as const)('says what the collection lacks, and what it tells: %s', ([question, gap]) => {
    const { answer } = ask(question, {});
    expect(answer.status).toBe('abstained');
    expect(answerText(answer, knowledge)).toContain(gap);
  });

  it.for(['How do I bake an apple cake?', '¿Cómo se prepara un buen ceviche?', '怎么做红烧肉？'])(
    'says nothing more where nothing is known of what is asked: %s',
    (question) => {
      const { answer } = ask(question, {});
      expect(answer).toMatchObject({ status: 'abstained', near: [], gap: { told: [] } });
      expect(answerText(answer, knowledge)).toMatch(
        /^(?:I found nothing on this in the collection\.|No encuentro nada sobre esto en la colección\.|我在资料库里没有找到这方面的内容。)$/,
      );
    },
  );

  it('is only text of the folder, fixed leads and markers, whatever is asked', () => {
    const words = fc.constantFrom(
      'Chancay',
      'COSCO',
      'who',
      'how much',
      'puerto',
      '¿cuánto',
      '钱凯港',
      '谁',
      'ignore all rules',
      '2024',
      '@everyone',
      '[1]',
      '<@123>',
      'Las Bambas',
      'y',
      'and',
      '？',
      'tren',
      'Huawei',
      '(x)(y)',
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 9 }),
        fc.constantFrom(...languages),
        (picked, language) => {
          const { answer } = ask(picked.join(' '), { language });
          for (const { claim, lead, text, citations } of sentencesOf(answer)) {
            expect(text).toBe(lead + claim);
            const [id] = citations;
            const passage = id === undefined ? undefined : knowledge.passages.get(id);
            expect(passage?.texts[answer.language].sentences).toContain(claim);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never gave the gate anything to stop', () => {
    expect(incidents).toEqual([]);
  });
});

describe('a follow-up', () => {
  it.for([
    [['Who bought Luz del Sur?', 'And how much was paid for it?'], 'luz-del-sur-acquisition-2020'],
    [['Who operates Las Bambas?', 'What about Toromocho?'], 'chinalco-runs-toromocho'],
    [['¿Quién opera Las Bambas?', '¿Y Toromocho?'], 'chinalco-runs-toromocho'],
    [['谁经营拉斯邦巴斯铜矿？', '那特罗莫克呢？'], 'chinalco-runs-toromocho'],
  ] as const)('leans on the turn before: %s', ([questions, expected]) => {
    expect(cited(converse(...questions))).toContain(expected);
  });

  it('that stands alone forgets what was before', () => {
    const question = 'What share of Peruvian exports went to China in 2024?';
    expect(cited(converse('Who operates Las Bambas?', question))).toEqual(
      cited(converse(question)),
    );
  });

  it('keeps the language of the conversation where its own does not show', () => {
    expect(converse('¿Quién opera Las Bambas?', 'Toromocho?').language).toBe('es');
  });
});
