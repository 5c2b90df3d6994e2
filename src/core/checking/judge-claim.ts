import { isEverywhere } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import {
  judgeSentence,
  type HeldSentence,
  type Judged,
  type Judging,
  type NearSentence,
} from './judge-sentence.ts';
import { isDenied, readStated, type Stated, type StatedReaders } from './read-stated.ts';
import type { Clause } from './split-claim.ts';
import { passagesCompared, scoreMargin } from './thresholds.ts';
import { checkingWordsIn } from './words/words.ts';
import { createLinks } from './links.ts';
import { pairsOf } from './pairs.ts';
import type { SaidSlot } from '../retrieval/retrieval.ts';
import { readValues } from './read-values.ts';

/** What the passages near a clause show about it, most telling first. */
export type JudgeClause = (clause: Clause, language: Language) => Judged[];

export function createJudgeClause(retriever: Retriever, readers: StatedReaders): JudgeClause {
  const { knowledge } = readers;
  const everywhere = new Set(
    [...knowledge.entities.keys()].filter((id) => isEverywhere(id, knowledge)),
  );
  for (const id of [
    'peru',
    'china',
    'government-of-peru',
    'government-of-china',
    'beijing',
    'lima',
  ])
    everywhere.add(id as never);
  const judging: Judging = { knowledge, links: createLinks(knowledge), everywhere };
  const held = createHeld(retriever, readers);
  return (clause, language) => {
    const claim = readClause(clause, language, readers);
    const asked = claim.rest.trim();
    const { passages, said } = retriever.retrieve(asked, {
      language,
      limit: passagesCompared,
      ...(clause.before === '' ? {} : { context: clause.before }),
    });
    const mentioned = retriever.findEntities(asked).mentions;
    const weigh = (slots: readonly SaidSlot[]) =>
      slots
        .filter(({ start, end }) => !mentioned.some((name) => name.start < end && start < name.end))
        .reduce((sum, { rarity }) => sum + rarity, 0);
    const all = weigh(said);
    const judged = passages.flatMap(({ passage, coverage, unmet }) => {
      const words = all === 0 ? 1 : 1 - weigh(unmet) / all;
      const share = { passage: coverage, words };
      return held(passage, language).map((sentence) =>
        judgeSentence(
          claim,
          nearOf(claim, sentence, asked, share, language, retriever),
          judging,
          language,
        ),
      );
    });
    return rank(judged);
  };
}

/** Most telling first of those that are nearly as near as the nearest; the rest is left out. */
function rank(judged: readonly Judged[]): Judged[] {
  const best = Math.max(0, ...judged.map(({ score }) => score));
  const order = { supported: 0, partly: 1, contradicted: 2, 'not-covered': 3 } as const;
  return judged
    .filter(({ score }) => score >= best - scoreMargin)
    .toSorted(
      (a, b) => order[a.verdict] - order[b.verdict] || b.values - a.values || b.score - a.score,
    );
}

/** A clause that names nothing is about what stands before it. */
function readClause({ text, before }: Clause, language: Language, readers: StatedReaders): Stated {
  const stated = readStated(text, language, readers);
  if (before === '') return stated;
  const { entities, dates, isReported } = readStated(before, language, readers);
  const isSameTime = checkingWordsIn(language).sameTime.test(text) && stated.dates.length === 0;
  return {
    ...stated,
    entities: stated.entities.size > 0 ? stated.entities : entities,
    dates: isSameTime ? dates : stated.dates,
    isReported: stated.isReported || isReported,
  };
}

function nearOf(
  claim: Stated,
  held: HeldSentence,
  asked: string,
  shares: { readonly passage: number; readonly words: number },
  language: Language,
  retriever: Retriever,
): NearSentence {
  const sentenceShare = retriever.coverage(asked, held.stated.rest, language);
  const { denied, affirmed } = held.stated;
  const share = (wanted: string, present: string) =>
    wanted === '' || present === '' ? 0 : retriever.coverage(wanted, present, language);
  // What a claim denies is held against what the sentence denies, and the whole of others.
  const disputed = claim.isNegative ? claim.denied : asked;
  return {
    held,
    passageShare: shares.passage,
    wordShare: shares.words,
    sentenceShare,
    deniedShare: share(disputed, denied),
    affirmedShare: share(disputed, affirmed),
  };
}

/** Reads the sentences of a passage when they are first needed. */
function createHeld(
  retriever: Retriever,
  readers: StatedReaders,
): (passage: Passage, language: Language) => readonly HeldSentence[] {
  const known = new Map<string, readonly HeldSentence[]>();
  return (passage, language) => {
    const key = `${language} ${passage.id satisfies PassageId}`;
    const found = known.get(key) ?? readHeld(passage, language, retriever, readers);
    known.set(key, found);
    return found;
  };
}

function readHeld(
  passage: Passage,
  language: Language,
  retriever: Retriever,
  readers: StatedReaders,
): HeldSentence[] {
  const { title, text, sentences } = passage.texts[language];
  const whole = readValues(`${title}. ${text}`, language);
  const [year, month, day] = passage.asOf.split('-').map(Number);
  const asOf = [
    ...(year === undefined ? [] : [{ unit: 'year' as const, value: year }]),
    ...(month === undefined ? [] : [{ unit: 'month' as const, value: month }]),
    ...(day === undefined ? [] : [{ unit: 'day' as const, value: day }]),
  ];
  const wording = [title, text, ...passage.asks[language]].join(' ').toLowerCase();
  const read = sentences.map((each) => readStated(each, language, readers));
  const pairs = read.flatMap((each) => pairsOf(each, readers.knowledge));
  const isEvent =
    passage.happenedOn.length > 0 || passage.tells.some(({ what }) => what === 'event-date');
  return read.map((stated, sentence) => ({
    passage,
    sentence,
    stated,
    tells: passage.tells.filter((tell) => tell.in.includes(sentence + 1)),
    around: {
      figures: whole.figures,
      dates: whole.dates.length > 0 ? whole.dates : asOf,
      pairs,
      isEvent,
    },
    named: retriever.entitiesOf(passage),
    wording,
  }));
}
