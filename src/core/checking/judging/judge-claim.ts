import { isEverywhere } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import {
  entityIdSchema,
  type EntityId,
  type Passage,
  type RelationId,
} from '../../passages/passage.ts';
import { coverage } from '../../retrieval/coverage.ts';
import type { Retrieval } from '../../retrieval/retrieval.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import { eachInSteps, type Steps } from '../../steps.ts';
import type { Aspect } from '../claim-check.ts';
import { match } from './figures/compare-values.ts';
import { createSeriesFinder } from './figures/series-told.ts';
import { turnInSeries } from './figures/turns-told.ts';
import { nearOf, termsOfClaim, wordsMetBy, wordsToldBy } from './claim-terms.ts';
import { isOpposite } from './contraries.ts';
import { contraryFact, doneSince } from './facts.ts';
import type { HeldSentence, NearSentence } from '../reading/held-sentence.ts';
import { createMissingFinder, createSpellings } from './parties/naming.ts';
import { judgeSentence, type Judged } from './judge-sentence.ts';
import type { Judging } from './judging.ts';
import { deniedHappening, withoutBesideDated } from './dated-facts.ts';
import { createLinks, type Links } from './links.ts';
import { passagesAbout, readClause } from './read-clause.ts';
import { neverDone } from './denials/never-done.ts';
import { isAgainst, rankJudged } from './rank-judged.ts';
import { createHeld } from '../reading/read-held.ts';
import type { Stated, StatedReaders } from '../reading/read-stated.ts';
import type { Clause } from '../reading/split-claim.ts';
import { mostWithFigures, passagesCompared } from '../thresholds.ts';
import { checkingWordsIn } from '../words/words.ts';

/** What the passages near a clause show about it, most telling first. */
export type JudgeClause = (clause: Clause, language: Language) => Steps<ClauseFindings>;

export interface ClauseFindings {
  /** Most telling first. */
  readonly judged: readonly Judged[];
  /** What the passages that contradict the first one's have against the clause. */
  readonly against: readonly Judged[];
}

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
    everywhere.add(entityIdSchema.parse(id));
  const abroad = new Set<string>(
    [...knowledge.entities.values()]
      .filter(({ type, en }) => type === 'place' && readers.findCountries(en.name).length > 0)
      .map(({ id }) => id),
  );
  const shared = {
    knowledge,
    links: createLinks(knowledge),
    speltOf: createSpellings(knowledge),
    homeOf: readers.homeOf,
    everywhere,
    abroad,
  };
  const judging: Judging = { ...shared, missingFrom: createMissingFinder(shared) };
  const held = createHeld(retriever, readers);
  const findSeries = createSeriesFinder(knowledge, retriever);
  const findingAt = (
    place: ReturnType<Links['placeOf']>,
    differs: Aspect,
    claim: Stated,
    language: Language,
  ) => {
    const sentence =
      place === undefined ? undefined : held(place.passage, language)[place.sentence];
    if (sentence === undefined) return undefined;
    const claimed = termsOfClaim(claim, language, retriever);
    const share = coverage(claimed.rest, sentence.terms.wording);
    const near = nearOf(claimed, sentence, { passage: share, words: share });
    return contradictedByFact(near, differs);
  };
  /** A suit that a claim has end one way may have ended another. */
  const otherEnd = (claim: Stated, language: Language) => {
    if (!checkingWordsIn(language).sought.some(({ done }) => done.test(claim.text)))
      return undefined;
    const { rest } = termsOfClaim(claim, language, retriever);
    const coverageOf = ({ terms }: HeldSentence) => coverage(rest, terms.wording);
    const [place] = [...claim.entities]
      .flatMap((id) => judging.links.placesOf(id, 'lawsuit'))
      .filter(({ passage }) => passage.kind === 'fact')
      .flatMap((each) => {
        const told = held(each.passage, language)[each.sentence];
        return told !== undefined && isOpposite(claim, told, language)
          ? [{ ...each, coverage: coverageOf(told) }]
          : [];
      })
      .toSorted((a, b) => b.coverage - a.coverage);
    return place === undefined ? undefined : findingAt(place, 'wording', claim, language);
  };
  return function* (clause, language) {
    yield;
    const claim = readClause(clause, language, readers);
    const done = doneSince(claim, judging, language) ?? neverDone(claim, judging, language);
    const fact = contraryFact(claim, judging, language);
    const [deniedFirst = ''] = claim.deniedFirst.split(' ');
    const isAsked = (text: string, what: RelationId) =>
      readers.findRelations(text, language).some(({ relation }) => relation === what);
    const undone = deniedHappening(
      claim,
      judging,
      (what) => isAsked(deniedFirst, what),
      ({ passage, sentence }, what) => {
        const stated = held(passage, language)[sentence]?.stated;
        return stated !== undefined && !stated.isPending && !isAsked(stated.denied, what);
      },
    );
    const against =
      done !== undefined
        ? findingAt(done, 'status', claim, language)
        : fact !== undefined
          ? findingAt(judging.links.placeOf(fact.of, fact.what), fact.differs, claim, language)
          : undone !== undefined
            ? findingAt(undone, 'negation', claim, language)
            : undefined;
    if (against !== undefined) return { judged: [against], against: [] };
    const counted = turnInSeries(claim, findSeries, language);
    if (counted !== undefined) {
      const { passage, figure } = counted.point;
      const sentence = held(passage, language).findIndex(({ said }) =>
        said.figures.some(({ values }) => values.includes(figure.value)),
      );
      const shown =
        sentence < 0 ? undefined : findingAt({ passage, sentence }, 'wording', claim, language);
      if (shown !== undefined) {
        const found: Judged = counted.isSo
          ? { ...shown, verdict: 'supported', differs: [] }
          : shown;
        return { judged: [found], against: [] };
      }
    }
    const asked = claim.rest;
    const claimed = termsOfClaim(claim, language, retriever);
    const before = clause.before === '' ? {} : { context: clause.before };
    const found = retriever.retrieve(asked, { language, limit: passagesCompared, ...before });
    const wordsMet = wordsMetBy(claim, found, retriever);
    const toldBy = wordsToldBy(claim, found, retriever, language);
    const about = passagesAbout(claim, clause, language, retriever);
    const candidates = found.passages.filter(({ passage }) => about?.has(passage.id) !== false);
    const judgeIn = (passage: Passage) => {
      const known = found.passages.find((each) => each.passage === passage);
      return held(passage, language).map((sentence) => {
        const met = known?.coverage ?? coverage(claimed.rest, sentence.terms.wording);
        const words = known === undefined ? met : wordsMet(known, sentence);
        const near = {
          ...nearOf(claimed, sentence, { passage: met, words }),
          toldShare: toldBy(sentence),
        };
        return judgeSentence(claim, near, judging, language);
      });
    };
    const compared = [
      ...candidates.map(({ passage }) => passage),
      ...(about === undefined ? yield* withFiguresOf(claim, found, judging, held, language) : []),
    ];
    const judged = yield* eachInSteps(compared, function* (passage) {
      yield;
      return judgeIn(passage);
    });
    const ranked = rankJudged(claim, withoutBesideDated(claim, judged.flat(), judging));
    const [first] = ranked;
    if (first?.verdict !== 'supported' && first?.verdict !== 'partly') {
      const end = first?.verdict === 'contradicted' ? undefined : otherEnd(claim, language);
      return { judged: end === undefined ? ranked : [end], against: [] };
    }
    const denied = deniedBeside(claim, first, held, language);
    if (denied !== undefined) {
      return {
        judged: [contradictedByFact({ ...first.near, held: denied }, 'names')],
        against: [],
      };
    }
    const { contradicts, id } = first.near.held.passage;
    const rivals = [...contradicts, ...(knowledge.successors.get(id) ?? [])];
    const opposed = rivals.flatMap((rival) => {
      const passage = knowledge.passages.get(rival);
      if (passage === undefined) return [];
      const own = judgeIn(passage);
      const most = Math.max(
        0,
        ...own.filter(({ verdict }) => verdict === 'supported').map(({ score }) => score),
      );
      return own.filter(
        (each) => isAgainst(each, first.near.held.passage.kind) && each.score > most,
      );
    });
    return { judged: ranked, against: opposed.toSorted((a, b) => b.score - a.score).slice(0, 1) };
  };
}

/**
 * Passages that search did not find and that tell of a thing in the claim with the claim's own figure, or
 * what the claim says of it with one of that unit.
 */
function* withFiguresOf(
  claim: Stated,
  { passages }: Retrieval,
  { knowledge, everywhere }: Judging,
  held: ReturnType<typeof createHeld>,
  language: Language,
): Steps<Passage[]> {
  const own = new Set([...claim.entities].filter((id) => !everywhere.has(id)));
  if (claim.figures.length === 0 || own.size === 0) return [];
  const found: Passage[] = [];
  for (const passage of knowledge.passages.values()) {
    if (found.length === mostWithFigures) break;
    const told = passage.tells.filter(
      ({ of, by }) => own.has(of) || (by !== undefined && own.has(by)),
    );
    if (told.length === 0 || passages.some((each) => each.passage === passage)) continue;
    yield;
    const isSame = told.some(({ what }) => claim.relations.has(what));
    const hasFigure = held(passage, language).some(({ said }) =>
      claim.figures.some((figure) =>
        said.figures.some(
          (each) =>
            match(figure, each) !== 'none' ||
            (isSame && figure.unit !== 'number' && figure.unit === each.unit),
        ),
      ),
    );
    if (hasFigure) found.push(passage);
  }
  return found;
}

function contradictedByFact(near: NearSentence, differs: Aspect): Judged {
  return {
    near,
    verdict: 'contradicted',
    differs: [differs],
    isRounded: false,
    score: near.passageShare + near.sentenceShare,
    values: 0,
    hasFigures: false,
    hasFiguresHere: false,
    lacksNoFigure: false,
    hasDates: false,
    hasAllDates: false,
    isSure: true,
    isCrossed: false,
    isDoubted: false,
    deniesAlike: false,
  };
}

/** Another sentence of the same passage that denies of one in the claim what this one tells of others. */
function deniedBeside(
  claim: Stated,
  { near: { held: told } }: Judged,
  held: ReturnType<typeof createHeld>,
  language: Language,
): HeldSentence | undefined {
  if (claim.isNegative) return undefined;
  const isTold = (id: EntityId) =>
    told.stated.entities.has(id) || told.tells.some(({ of, by }) => of === id || by === id);
  const untold = [...claim.entities].filter((id) => !isTold(id));
  // A claim may name a country by what is of it.
  const isNamed = ({ stated }: HeldSentence, country: string) =>
    stated.mentions.some(({ name }) => name === country);
  const countries = ['peru', 'china'].filter(
    (country) => claim.mentions.some(({ name }) => name === country) && !isNamed(told, country),
  );
  return held(told.passage, language).find(
    (other) =>
      other.sentence !== told.sentence &&
      other.stated.isNegative &&
      other.tells.some(
        ({ of, what }) =>
          (untold.includes(of) ||
            (holdings.has(what) && countries.some((country) => isNamed(other, country)))) &&
          told.tells.some((own) => own.what === what),
      ),
  );
}

/** What one owner, or one who runs a thing, is told of and another denied. */
const holdings: ReadonlySet<string> = new Set(['owner', 'operator', 'market-share']);
