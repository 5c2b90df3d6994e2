import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { loadConfig } from '../src/config.ts';
import { formatEmbedding } from '../src/core/embedding/embedding-file.ts';
import { embeddingOf } from '../src/core/embedding/embedding.ts';
import { languages, type Language } from '../src/core/passages/language.ts';
import { embeddingFile } from '../src/core/passages/reading/list-file.ts';
import { readKnowledge } from '../src/core/passages/read-knowledge.ts';
import { sharpness } from '../src/core/retrieval/embedding/likely-sentences.ts';
import { readFeatures } from '../src/core/retrieval/embedding/read-features.ts';
import { featuresOfSentence } from '../src/core/retrieval/embedding/sentence-features.ts';
import { createRetriever } from '../src/core/retrieval/retriever.ts';
import { createRandom } from './generate-passages.ts';
import { readFolder } from './read-folder.ts';

// Fits knowledge/embedding.txt: a vector for each feature, so that each question of the passages' asks and of
// knowledge/questions.*.tsv lies nearest to its sentence, by the softmax over all sentences. About ten minutes;
// the same files give the same vectors. Afterwards fit the weights (`npm run fit -- --write`) and the floors.

const dimensions = 64;
const epochs = 20;
const batchSize = 1024;
const learningRate = 0.004;
/** How much of a question's features is left out each time it is seen, as if they had not been said. */
const dropped = 0.65;
const decay = 1e-4;
/** What is seen less often is no feature. */
const leastSeen = 6;
/** A slope below this moves nothing. */
const leastSlope = 1e-6;

const folder = loadConfig().knowledgeDir;
const { knowledge } = readKnowledge(await readFolder(folder));
const retriever = createRetriever(knowledge);
const random = createRandom(1);

const sentences = [...knowledge.passages.values()].flatMap((passage) =>
  passage.texts.en.sentences.map((_, place) => ({ passage, place })),
);
const rowOf = new Map(
  sentences.map(({ passage, place }, row) => [`${passage.id}#${place + 1}`, row]),
);

interface Asked {
  readonly features: ReadonlySet<number>;
  /** The sentences of which one is meant. */
  readonly meant: readonly number[];
}

function askedOf(question: string, language: Language, meant: readonly number[]): Asked {
  const { words } = retriever.findEntities(question);
  return { features: readFeatures(words, retriever.entitiesIn(question, language)), meant };
}

const ofPassages = [...knowledge.passages.values()].flatMap((passage) =>
  languages.flatMap((language) =>
    passage.asks[language].map((ask, place) => {
      const own = passage.askedOf[language][place];
      const places = own === undefined ? passage.texts.en.sentences.keys() : [own];
      const meant = [...places].flatMap((each) => rowOf.get(`${passage.id}#${each + 1}`) ?? []);
      return askedOf(ask, language, meant);
    }),
  ),
);

/** `passage#sentence`, a tab, and a question. */
const lineSchema = z.tuple([z.string().regex(/^[a-z0-9-]+#\d+$/), z.string().min(1)]);

async function writtenIn(language: Language): Promise<Asked[]> {
  const text = await readFile(join(folder, `questions.${language}.tsv`), 'utf8');
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sentence, question] = lineSchema.parse(line.split('\t'));
      const row = rowOf.get(sentence);
      return row === undefined ? [] : [askedOf(question, language, [row])];
    });
}

const written = await Promise.all(languages.map(writtenIn));
const asked = [...ofPassages, ...written.flat()];
const told = sentences.map(({ passage, place }) =>
  featuresOfSentence(passage, place, retriever.findEntities),
);

const seen = new Map<number, number>();
for (const features of [...asked.map((each) => each.features), ...told]) {
  for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
}
const known = [...seen].filter(([, count]) => count >= leastSeen).map(([feature]) => feature);
const columnOf = new Map(known.map((feature, column) => [feature, column]));
const columnsOf = (features: ReadonlySet<number>) =>
  Uint32Array.from([...features].flatMap((feature) => columnOf.get(feature) ?? []));
const askedColumns = asked.map(({ features }) => columnsOf(features));
const toldColumns = told.map(columnsOf);
console.log(`${asked.length} questions, ${told.length} sentences, ${known.length} features`);

const size = known.length * dimensions;
const vectors = Float32Array.from({ length: size }, () => normal() / Math.sqrt(dimensions));
const slopes = new Float32Array(size);
const firstMoment = new Float32Array(size);
const secondMoment = new Float32Array(size);
const ofTold = new Float32Array(told.length * dimensions);
const slopesOfTold = new Float32Array(told.length * dimensions);
const logits = new Float32Array(told.length);
const own = new Float32Array(dimensions);
const slopesOfOwn = new Float32Array(dimensions);

let steps = 0;
for (let epoch = 0; epoch < epochs; epoch++) {
  const order = shuffled(asked.length);
  const rate = learningRate * (1 - epoch / epochs);
  let loss = 0;
  for (let start = 0; start < order.length; start += batchSize) {
    loss += learnFrom(order.subarray(start, start + batchSize));
    move(rate);
  }
  console.log(`epoch ${epoch + 1} of ${epochs}: loss ${(loss / asked.length).toFixed(3)}`);
}

const learned = new Map(
  known.map((feature, column) => [
    feature,
    vectors.slice(column * dimensions, (column + 1) * dimensions),
  ]),
);
await writeFile(join(folder, embeddingFile), formatEmbedding(embeddingOf(dimensions, learned)));

/** Adds the slopes of a batch, and gives the sum of its losses. */
function learnFrom(batch: Uint32Array): number {
  for (const [row, columns] of toldColumns.entries()) {
    sumOf(columns, shareOf(columns), ofTold, row * dimensions);
  }
  slopesOfTold.fill(0);
  let loss = 0;
  for (const question of batch) {
    const columns = askedColumns[question] ?? new Uint32Array();
    const kept = columns.filter(() => random() > dropped);
    const share = shareOf(columns) / (1 - dropped);
    loss += learnOne(kept, share, asked[question]?.meant ?? [], batch.length);
  }
  for (const [row, columns] of toldColumns.entries()) {
    addSlopes(
      columns,
      shareOf(columns),
      slopesOfTold.subarray(row * dimensions, (row + 1) * dimensions),
    );
  }
  return loss;
}

function learnOne(
  columns: Uint32Array,
  share: number,
  meant: readonly number[],
  of: number,
): number {
  sumOf(columns, share, own, 0);
  let most = -Infinity;
  for (let row = 0; row < told.length; row++) {
    const start = row * dimensions;
    let sum = 0;
    for (let at = 0; at < dimensions; at++) sum += (own[at] ?? 0) * (ofTold[start + at] ?? 0);
    const logit = sharpness * sum;
    logits[row] = logit;
    if (logit > most) most = logit;
  }
  let all = 0;
  for (let row = 0; row < told.length; row++) {
    const power = Math.exp((logits[row] ?? 0) - most);
    logits[row] = power;
    all += power;
  }
  let right = 0;
  for (const row of meant) right += logits[row] ?? 0;
  slopesOfOwn.fill(0);
  for (let row = 0; row < told.length; row++) {
    const power = logits[row] ?? 0;
    const isMeant = meant.includes(row);
    const slope = (sharpness * (power / all - (isMeant ? power / Math.max(right, 1e-30) : 0))) / of;
    if (Math.abs(slope) * of < leastSlope) continue;
    const start = row * dimensions;
    for (let at = 0; at < dimensions; at++) {
      slopesOfOwn[at] = (slopesOfOwn[at] ?? 0) + slope * (ofTold[start + at] ?? 0);
      slopesOfTold[start + at] = (slopesOfTold[start + at] ?? 0) + slope * (own[at] ?? 0);
    }
  }
  addSlopes(columns, share, slopesOfOwn);
  return -Math.log(Math.max(right, 1e-30) / all);
}

/** A text is the sum of its features over the root of how many they are. */
function shareOf({ length }: Uint32Array): number {
  return 1 / Math.sqrt(Math.max(1, length));
}

function sumOf(columns: Uint32Array, share: number, into: Float32Array, start: number): void {
  into.fill(0, start, start + dimensions);
  for (const column of columns) {
    const from = column * dimensions;
    for (let at = 0; at < dimensions; at++) {
      into[start + at] = (into[start + at] ?? 0) + share * (vectors[from + at] ?? 0);
    }
  }
}

function addSlopes(columns: Uint32Array, share: number, of: Float32Array): void {
  for (const column of columns) {
    const from = column * dimensions;
    for (let at = 0; at < dimensions; at++) {
      slopes[from + at] = (slopes[from + at] ?? 0) + share * (of[at] ?? 0);
    }
  }
}

/** Adam (Kingma and Ba 2015). */
function move(rate: number): void {
  steps++;
  const first = 1 - 0.9 ** steps;
  const second = 1 - 0.999 ** steps;
  for (let at = 0; at < size; at++) {
    const value = vectors[at] ?? 0;
    const slope = (slopes[at] ?? 0) + decay * value;
    const mean = 0.9 * (firstMoment[at] ?? 0) + 0.1 * slope;
    const spread = 0.999 * (secondMoment[at] ?? 0) + 0.001 * slope * slope;
    firstMoment[at] = mean;
    secondMoment[at] = spread;
    vectors[at] = value - (rate * (mean / first)) / (Math.sqrt(spread / second) + 1e-7);
  }
  slopes.fill(0);
}

function shuffled(count: number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = Math.floor(random() * (place + 1));
    [order[place], order[other]] = [order[other] ?? 0, order[place] ?? 0];
  }
  return order;
}

/** A normal deviate (Box and Muller 1958). */
function normal(): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
