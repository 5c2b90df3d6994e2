import { isEverywhere } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';
import type { Retriever } from '../retrieval/retriever.ts';
import {
  judgeSentence,
  type HeldSentence,
  type Judged,
  type NearSentence,
} from './judge-sentence.ts';
import { isDenied, readStated, type Stated, type StatedReaders } from './read-stated.ts';
import type { Clause } from './split-claim.ts';
import { passagesCompared, scoreMargin } from './thresholds.ts';
import { checkingWordsIn } from './words/words.ts';
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
  const held = createHeld(retriever, readers);
  return (clause, language) => {
    const claim = readClause(clause, language, readers);
    const asked = claim.rest.trim();
    const { passages } = retriever.retrieve(asked, {
      language,
      limit: passagesCompared,
      ...(clause.before === '' ? {} : { context: clause.before }),
    });
    const judged = passages.flatMap(({ passage, coverage }) =>
      held(passage, language).map((sentence) =>
        judgeSentence(
          claim,
          nearOf(sentence, asked, coverage, language, retriever),
          everywhere,
          language,
        ),
      ),
    );
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
  if (before === '' || stated.entities.size > 0) return stated;
  const { entities } = readStated(before, language, readers);
  return { ...stated, entities };
}

function nearOf(
  held: HeldSentence,
  asked: string,
  passageShare: number,
  language: Language,
  retriever: Retriever,
): NearSentence {
  const sentenceShare = retriever.coverage(asked, held.stated.rest, language);
  let nearest = { isNegative: held.stated.isNegative, share: 0 };
  for (const { text, isNegative } of held.stretches) {
    const share = retriever.coverage(asked, text, language);
    if (share > nearest.share) nearest = { isNegative, share };
  }
  return { held, passageShare, sentenceShare, nearest };
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
  const { stretches } = checkingWordsIn(language);
  const whole = readValues(`${title}. ${text}`, language);
  const [year, month, day] = passage.asOf.split('-').map(Number);
  const asOf = [
    ...(year === undefined ? [] : [{ unit: 'year' as const, value: year }]),
    ...(month === undefined ? [] : [{ unit: 'month' as const, value: month }]),
    ...(day === undefined ? [] : [{ unit: 'day' as const, value: day }]),
  ];
  const wording = [title, text, ...passage.asks[language]].join(' ').toLowerCase();
  return sentences.map((each, sentence) => ({
    passage,
    sentence,
    stated: readStated(each, language, readers),
    stretches: each.split(new RegExp(`(?=${stretches.source})`, stretches.flags)).map((part) => ({
      text: part,
      isNegative: isDenied(part, language),
    })),
    tells: passage.tells.filter((tell) => tell.in.includes(sentence + 1)),
    around: { figures: whole.figures, dates: whole.dates.length > 0 ? whole.dates : asOf },
    named: retriever.entitiesOf(passage),
    wording,
  }));
}
