import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import type { Answering } from '../src/core/answering/answering.ts';
import type { Turn } from '../src/core/conversation/conversation.ts';
import { languages, type Language } from '../src/core/passages/language.ts';
import { cleanClaim, cleanQuestion } from '../src/core/question/clean-question.ts';
import { longestClaim, longestQuestion } from '../src/core/question/clean-question.ts';
import { createApplication } from '../src/program/application.ts';
import { readEvalSet } from '../test/eval/eval-set.ts';
import { createRandom } from './generate-passages.ts';
import { drawLeaning, drawTurns } from './worst-conversations.ts';
import { changeText, chanceFrom, drawText, piecesOf, type Chance } from './worst-texts.ts';

// The worst texts that a person can type, looked for at random and from the worst on; measured in the
// processor time of this thread, since that is how long all others wait, whoever else uses the machine.
// npm run bench -- worst; alone: node scripts/bench-worst.ts [--seconds 90] [--seed 1] [--write FILE], the
// seconds being those of the processor.
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '90' },
    seed: { type: 'string', default: '1' },
    write: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});

type Entrance = 'question' | 'follow-up' | 'claim';
const entrances: readonly Entrance[] = ['question', 'follow-up', 'claim'];

interface Text {
  readonly entrance: Entrance;
  readonly language: Language;
  readonly text: string;
  /** What was asked before it. */
  readonly turns: readonly Turn[];
}

interface Found extends Text {
  readonly milliseconds: number;
}

const reading = readConfig({ KNOWLEDGE_DIR: process.env['KNOWLEDGE_DIR'] }, '');
if (!reading.ok) throw new Error(reading.complaint);
const start = await createApplication(reading.config);
if (!start.ok) throw new Error(start.complaints.join('\n'));
const answering: Answering = start.application.answering();
// Of the half for choosing: what is worst is printed.
const questions = await readEvalSet('chosen');

/** As many texts as any part of the program remembers. */
const mostRemembered = 40;

/** What the program remembers of the texts before does not help it with the next one. */
function forget(language: Language): void {
  for (let other = 0; other < mostRemembered; other += 1) {
    answering.answerExtractively(`x${other}`, { fallback: language });
  }
}

/** The processor time of this thread in milliseconds. */
function processorMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** The processor time of one answer in milliseconds. */
async function cost(text: Text): Promise<number> {
  const before = processorMs();
  await work(text);
  return processorMs() - before;
}

/** The least of some tries of which none helps the next, since other work on the machine only adds to it. */
async function surely(text: Text, tries: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let left = tries; left > 0; left -= 1) {
    forget(text.language);
    least = Math.min(least, await cost(text));
  }
  return least;
}

async function work({ entrance, language, text, turns }: Text): Promise<void> {
  if (entrance === 'claim') {
    const cleaned = cleanClaim(text);
    if (cleaned.ok) answering.checkClaim(cleaned.question, { fallback: language });
    return;
  }
  const cleaned = cleanQuestion(text);
  if (cleaned.ok) {
    await answering.answerQuestion(cleaned.question, { fallback: language, turns, thisYear: 2026 });
  }
}

const pieceSets = {
  en: piecesOf(answering.knowledge, 'en', questionsIn('en')),
  es: piecesOf(answering.knowledge, 'es', questionsIn('es')),
  zh: piecesOf(answering.knowledge, 'zh', questionsIn('zh')),
} as const;

function questionsIn(language: Language): string[] {
  return questions.filter(({ lang }) => lang === language).map(({ question }) => question);
}

/** Characters that are mostly read in every way there is: more words are read in one. */
const mostOfOneReading = 200;

const mostKept = 12;

/** Conversations of which each follow-up that is drawn goes on with one. */
const mostConversations = 40;

/** Half of the time at random, half from the worst found on. */
async function searchWorst(
  entrance: Entrance,
  language: Language,
  milliseconds: number,
  chance: Chance,
): Promise<Found[]> {
  const most = entrance === 'claim' ? longestClaim : longestQuestion;
  const pieces = pieceSets[language];
  const others = Object.values(pieceSets);
  const conversations =
    entrance === 'follow-up'
      ? Array.from({ length: mostConversations }, () =>
          drawTurns(answering, pieces, others, language, chance),
        )
      : [[]];
  const drawn = (): Text => {
    const isShort = entrance === 'follow-up' && chance.below(2) === 0;
    const text = isShort
      ? drawLeaning(pieces, language, chance)
      : drawText(pieces, others, language, chance.below(2) === 0 ? most : mostOfOneReading, chance);
    return { entrance, language, text, turns: chance.of(conversations) };
  };
  const changed = (parent: Text): Text => {
    const isOfOthers = chance.below(4) === 0;
    const turns = isOfOthers ? chance.of(conversations) : parent.turns;
    return { ...parent, turns, text: changeText(parent.text, pieces, language, most, chance) };
  };
  const all: Found[] = [];
  let worst: Found[] = [];
  const startedAt = processorMs();
  const spent = () => (processorMs() - startedAt) / milliseconds;
  while (spent() < 1) {
    const isNew = spent() < 0.5 || chance.below(4) === 0;
    const next = isNew || worst.length === 0 ? drawn() : changed(chance.of(worst));
    let took = await cost(next);
    // A pause of the machine is no work, and what was remembered is none either: what seems worst is measured again.
    if (took > 0.7 * (worst.at(-1)?.milliseconds ?? 0)) took = await surely(next, 3);
    const measured = { ...next, milliseconds: took };
    all.push(measured);
    worst = [...worst, measured]
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .slice(0, mostKept);
  }
  return all;
}

const random = chanceFrom(createRandom(Number(values.seed)));
// Warm, as a bot is that has answered for a while.
for (const { question, lang } of questions.slice(0, 200)) {
  answering.answerExtractively(question, { fallback: lang });
  answering.checkClaim(question, { fallback: lang });
}
const wanted = entrances.filter((entrance) => entrance.includes(values.only));
const share = (Number(values.seconds) * 1_000) / (wanted.length * languages.length);
const rows: Record<string, Record<string, string | number>> = {};
const kept: Found[] = [];
for (const entrance of wanted) {
  for (const language of languages) {
    const all = (await searchWorst(entrance, language, share, random)).toSorted(
      (a, b) => b.milliseconds - a.milliseconds,
    );
    const at = (part: number) =>
      `${(all[Math.floor((1 - part) * (all.length - 1))]?.milliseconds ?? 0).toFixed(0)} ms`;
    rows[`${entrance}, ${language}`] = {
      tried: all.length,
      p50: at(0.5),
      p99: at(0.99),
      'p99.9': at(0.999),
      worst: at(1),
    };
    kept.push(...all.slice(0, mostKept));
  }
}
console.log('\nthe worst that can be typed, in processor time; targets: worst 200 ms, p99.9 30 ms');
console.table(rows);
const worst = kept.toSorted((a, b) => b.milliseconds - a.milliseconds);
for (const { entrance, language, text, turns, milliseconds } of worst.slice(0, 5)) {
  console.log(`${milliseconds.toFixed(0)} ms, ${entrance}, ${language}: ${text.slice(0, 160)}`);
  for (const { question } of turns.slice(-3)) console.log(`  after: ${question.slice(0, 160)}`);
}
if (values.write !== undefined) await writeFile(values.write, JSON.stringify(worst, null, 1));
await start.application.close();
