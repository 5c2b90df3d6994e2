import { readFile, writeFile } from 'node:fs/promises';
import { loadConfig } from '../src/config.ts';
import { createQuestionJudges } from '../src/core/answering/evidence/answerability.ts';
import { createAskQuestion } from '../src/core/answering/evidence/asked-question.ts';
import {
  evidenceNames,
  type ExcerptEvidence,
} from '../src/core/answering/evidence/evidence-names.ts';
import type { Candidate } from '../src/core/answering/evidence/excerpt-evidence.ts';
import { canAnswer } from '../src/core/answering/evidence/choose-excerpts.ts';
import type { Turn } from '../src/core/conversation/conversation.ts';
import type { Language } from '../src/core/passages/language.ts';
import { passageIdSchema } from '../src/core/passages/passage.ts';
import { readKnowledge } from '../src/core/passages/read-knowledge.ts';
import { withoutSlang } from '../src/core/question/colloquial.ts';
import { understandFollowUp } from '../src/core/question/leaning/follow-up.ts';
import { withFigures, withPlainSigns } from '../src/core/question/notation/notation.ts';
import { withYearsFrom } from '../src/core/question/notation/relative-years.ts';
import { withoutOrders } from '../src/core/question/without-orders.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { readEvalSet } from '../test/eval/eval-set.ts';
import { askedIn, readReaders } from '../test/eval/readers-set.ts';
import { readFolder } from './read-folder.ts';

// Fits src/core/answering/evidence/fitted-weights.ts on the halves for choosing and prints its tables:
// `order` is a conditional logit over the sentences found for a question (McFadden 1974), `answers` a
// logistic regression, with balanced classes, of whether the first of them answers. Both have an L2
// penalty on standardised evidence; the weights printed are for evidence as it is. With --unlearned it fits
// unlearned-weights.ts, for a collection without an embedding; --write puts the tables in place.

/** A formal question counts less than one as people type them: there are six times as many. */
const formalWeight = 0.35;
const orderPenalty = 0.02;
const answerPenalty = 10;

/** What is the same for all sentences of a question orders nothing, and what rules out is no weight. */
const ofQuestion = new Set<string>([
  'asksUnheld',
  'hasSubject',
  'hasRelation',
  'asksAmount',
  'asksWhich',
  'saidCount',
  'ownSaid',
  'mostMeant',
  'surestMeant',
  'isSpanish',
  'isChinese',
  'isLeaning',
  'matched',
]);
const rulingOut = new Set<string>([
  // Chooses between the two tables.
  'isLearned',
  // Weighed by hand: too few of the questions ask of a whole.
  'tellsWhole',
  'unmetFixed',
  'unmetTime',
  'unmetSubject',
  'onlyUnknown',
  'tellsOther',
  'roleUntold',
  'isOfPart',
  'lacksAttribute',
  'lacksReason',
  'needsShare',
  'unrelated',
  'asksOnlyUnheld',
]);
const learned = new Set<string>([
  'meantLogit',
  'meantBehind',
  'meantShare',
  'meantLog',
  'passageMeant',
  'passageMeantLog',
  'contextMeantBehind',
  'contextMeantShare',
  'contextMeantLog',
  'mostMeant',
  'surestMeant',
]);
const isLearned = !process.argv.includes('--unlearned');
const kept = evidenceNames.filter(
  (name) => !rulingOut.has(name) && (isLearned || !learned.has(name)),
);
/** What is learned of a question with the turn before tells whether it is answered, and not by which. */
const ofContext = new Set<string>(['contextMeantBehind', 'contextMeantShare', 'contextMeantLog']);
const orderNames = kept.filter((name) => !ofQuestion.has(name) && !ofContext.has(name));
const answerNames = kept.filter((name) => !['reciprocalRank', 'isFirst', 'isKey'].includes(name));

interface Row {
  readonly isAnswerable: boolean;
  readonly weight: number;
  readonly candidates: readonly {
    readonly passage: string;
    readonly evidence: ExcerptEvidence;
    readonly isRight: boolean;
    readonly isBeside: boolean;
  }[];
  readonly passages: ReadonlySet<string>;
}

const { knowledge: whole } = readKnowledge(await readFolder(loadConfig().knowledgeDir));
const knowledge = isLearned ? whole : { ...whole, embedding: undefined };
const retriever = createRetriever(knowledge);
const { readQuestion, answerability, told } = createQuestionJudges(knowledge, retriever);
const ask = createAskQuestion({ retriever, readQuestion, told });

interface Asked {
  readonly text: string;
  readonly lang: Language;
  readonly conversation: string | undefined;
  /** Passages or sentences of passages, `id` or `id#2`. */
  readonly right: readonly string[];
  readonly also: readonly string[];
  readonly expect: 'answer' | 'decline' | undefined;
  readonly weight: number;
}

/** The rows of some questions; a question after another of its conversation leans on the right answer. */
function rowsOf(questions: readonly Asked[]): Row[] {
  let last: { readonly conversation: string; readonly turn: Turn } | undefined;
  return questions.flatMap((question) => {
    const { conversation, right, expect, weight } = question;
    if (last?.conversation !== conversation) last = undefined;
    const typed = retriever.simplified(withPlainSigns(question.text));
    const language = retriever.languageOf(typed) ?? last?.turn.language ?? question.lang;
    const plain = withYearsFrom(typed, language, askedIn);
    const spelled = withoutSlang(withFigures(plain, language), language);
    const text = withoutOrders(spelled, language, retriever.findEntities);
    const followUp =
      last === undefined
        ? undefined
        : understandFollowUp(
            text,
            language,
            [last.turn],
            retriever.findEntities,
            (asked) => retriever.entitiesIn(asked, language),
            (id) => knowledge.entities.get(id)?.type,
          );
    const asked =
      followUp === undefined ? ask(text, language) : ask(followUp.question, language, followUp);
    const passages = new Set(right.map((id) => id.replace(/#\d$/, '')));
    if (conversation !== undefined && expect !== undefined) {
      const own = asked.question.anchors.entities;
      const turn: Turn = {
        question: text,
        context: followUp?.context ?? '',
        language,
        shown: {
          language,
          sentences: right.flatMap((id) => {
            const [, passage, number] = /^(.*)#(\d)$/u.exec(id) ?? [];
            return passage === undefined
              ? []
              : [{ passage: passageIdSchema.parse(passage), sentence: Number(number) - 1 }];
          }),
        },
        entities: own.length > 0 ? [...own] : (last?.turn.entities ?? []),
        passages:
          passages.size > 0
            ? [...passages].map((id) => passageIdSchema.parse(id))
            : (last?.turn.passages ?? []),
      };
      last = { conversation, turn };
    }
    if (expect === undefined || answerability.isOutside(asked)) return [];
    const candidates = answerability
      .gather(asked)
      .filter(({ evidence }: Candidate) => canAnswer(evidence))
      .map(({ ranked, sentence, evidence }: Candidate) => {
        const passage = ranked.passage.id;
        const id = `${passage}#${sentence + 1}`;
        const isRight = right.includes(id) || right.includes(passage);
        return { passage, evidence, isRight, isBeside: question.also.includes(id) && !isRight };
      });
    if (candidates.length === 0) return [];
    return [{ isAnswerable: expect === 'answer', weight, candidates, passages }];
  });
}

const readers = rowsOf(
  (await readReaders('chosen')).map(
    ({ question, lang, conversation, parts, also, expect }): Asked => ({
      text: question,
      lang,
      conversation,
      right: parts.flat(),
      also,
      expect:
        expect === 'decline'
          ? 'decline'
          : expect === 'answer' || expect === 'partial'
            ? 'answer'
            : undefined,
      weight: 1,
    }),
  ),
);
const formal = rowsOf(
  (await readEvalSet('chosen'))
    .filter(({ expect }) => expect === 'answer' || expect === 'abstain')
    .map(({ question, lang, conversation, passages, expect }): Asked => ({
      text: question,
      lang,
      conversation,
      right: passages.flat(),
      also: [],
      expect: expect === 'answer' ? 'answer' : 'decline',
      weight: formalWeight,
    })),
);
const rows = [...readers, ...formal];

interface Scale {
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
}

function scaleOf(vectors: readonly (readonly number[])[]): Scale {
  const width = vectors[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) =>
    vectors.map((vector) => vector[column] ?? 0),
  );
  const mean = columns.map((values) => values.reduce((all, each) => all + each, 0) / values.length);
  const deviation = columns.map(
    (values, column) =>
      Math.sqrt(
        values.reduce((all, each) => all + (each - (mean[column] ?? 0)) ** 2, 0) / values.length,
      ) + 1e-9,
  );
  return { mean, deviation };
}

const scaled = (vector: readonly number[], { mean, deviation }: Scale) =>
  vector.map((value, column) => (value - (mean[column] ?? 0)) / (deviation[column] ?? 1));

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((all, value, column) => all + value * (b[column] ?? 0), 0);

/** Adam (Kingma and Ba 2015) on a gradient, from zero. */
function minimise(
  width: number,
  rounds: number,
  rate: number,
  gradientAt: (weights: readonly number[]) => readonly number[],
): number[] {
  let weights = Array.from({ length: width }, () => 0);
  let first = weights;
  let second = weights;
  for (let round = 1; round <= rounds; round++) {
    const gradient = gradientAt(weights);
    first = first.map((value, column) => 0.9 * value + 0.1 * (gradient[column] ?? 0));
    second = second.map((value, column) => 0.999 * value + 0.001 * (gradient[column] ?? 0) ** 2);
    const [a, b] = [first, second];
    weights = weights.map(
      (value, column) =>
        value -
        (rate * ((a[column] ?? 0) / (1 - 0.9 ** round))) /
          (Math.sqrt((b[column] ?? 0) / (1 - 0.999 ** round)) + 1e-8),
    );
  }
  return weights;
}

const orderRows = rows.filter(
  ({ isAnswerable, candidates }) => isAnswerable && candidates.some(({ isRight }) => isRight),
);
const orderVector = (evidence: ExcerptEvidence) => orderNames.map((name) => evidence[name]);
const orderScale = scaleOf(
  orderRows.flatMap(({ candidates }) => candidates.map(({ evidence }) => orderVector(evidence))),
);
const orderData = orderRows.map(({ candidates, weight }) => ({
  weight,
  choices: candidates
    .filter(({ isBeside }) => !isBeside)
    .map(({ evidence, isRight }) => ({
      vector: scaled(orderVector(evidence), orderScale),
      isRight,
    })),
}));

const order = minimise(orderNames.length, 250, 0.05, (weights) => {
  const gradient = weights.map((value) => orderPenalty * value);
  for (const { weight, choices } of orderData) {
    const scores = choices.map(({ vector }) => dot(vector, weights));
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const all = powers.reduce((total, each) => total + each, 0);
    const right = powers.reduce(
      (total, each, place) => total + (choices[place]?.isRight === true ? each : 0),
      0,
    );
    for (const [place, { vector, isRight }] of choices.entries()) {
      const power = powers[place] ?? 0;
      const slope = (weight * (power / all - (isRight ? power / right : 0))) / orderData.length;
      for (const [column, value] of vector.entries()) {
        gradient[column] = (gradient[column] ?? 0) + slope * value;
      }
    }
  }
  return gradient;
});

/** The vector of the first sentence in order, with its lead; undefined where it is of a wrong passage. */
function firstOf({ candidates, isAnswerable, passages }: Row): number[] | undefined {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      score: dot(scaled(orderVector(candidate.evidence), orderScale), order),
    }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (isAnswerable && !passages.has(first.candidate.passage)) return undefined;
  const lead = Math.min(3, first.score - (second?.score ?? first.score - 3));
  return [...answerNames.map((name) => first.candidate.evidence[name]), lead];
}

const answerRows = rows.flatMap((row) => {
  const vector = firstOf(row);
  return vector === undefined
    ? []
    : [{ vector, isAnswerable: row.isAnswerable, weight: row.weight }];
});
const answerScale = scaleOf(answerRows.map(({ vector }) => vector));
const massOf = (isAnswerable: boolean) =>
  answerRows
    .filter((row) => row.isAnswerable === isAnswerable)
    .reduce((all, { weight }) => all + weight, 0);
const masses = { true: massOf(true), false: massOf(false) };
const total = masses.true + masses.false;
const answerData = answerRows.map(({ vector, isAnswerable, weight }) => ({
  vector: [...scaled(vector, answerScale), 1],
  isAnswerable,
  weight: (weight * total) / 2 / (isAnswerable ? masses.true : masses.false),
}));

const answers = minimise(answerNames.length + 2, 3_000, 0.02, (weights) => {
  const gradient = weights.map((value, column) =>
    column === weights.length - 1 ? 0 : (answerPenalty * value) / answerData.length,
  );
  for (const { vector, isAnswerable, weight } of answerData) {
    const likelihood = 1 / (1 + Math.exp(-dot(vector, weights)));
    const slope = (weight * (likelihood - Number(isAnswerable))) / answerData.length;
    for (const [column, value] of vector.entries()) {
      gradient[column] = (gradient[column] ?? 0) + slope * value;
    }
  }
  return gradient;
});

const raw = (weights: readonly number[], { deviation }: Scale) =>
  deviation.map((each, column) => (weights[column] ?? 0) / each);
const answerRaw = raw(answers, answerScale);
const base = (answers.at(-1) ?? 0) - dot(answerRaw, answerScale.mean);
const table = (names: readonly string[], weights: readonly number[]) =>
  names.map((name, column) => `    ${name}: ${(weights[column] ?? 0).toFixed(3)},`).join('\n');

const file = `src/core/answering/evidence/${isLearned ? 'fitted' : 'unlearned'}-weights.ts`;
const tables = `  order: {
${table(orderNames, raw(order, orderScale))}
  },
  answers: {
    base: ${base.toFixed(3)},
    /** How far the first is ahead of the second in order, at most 3. */
    lead: ${(answerRaw.at(-1) ?? 0).toFixed(3)},
    evidence: {
${table(answerNames, answerRaw)}
    },
  },
`;
if (process.argv.includes('--write')) {
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace(/ {2}order: \{[^]*?(?=\} as const)/u, tables));
} else {
  console.log(tables);
}
