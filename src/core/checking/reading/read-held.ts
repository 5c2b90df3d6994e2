import { languages, type Language } from '../../passages/language.ts';
import type { Passage, PassageId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { HeldSentence } from './held-sentence.ts';
import { pairsOf } from './read-pairs.ts';
import { isDoer } from './doers.ts';
import {
  readDoings,
  readStated,
  readWords,
  type Stated,
  type StatedReaders,
} from './read-stated.ts';
import type { Transfer } from './read-transfer.ts';
import { readValues } from './read-values.ts';

/** Reads the sentences of a passage when they are first needed. */
export function createHeld(
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
  const whole = readValues(`${title}. ${text}`, language, true);
  const [year, month, day] = passage.asOf.split('-').map(Number);
  const asOf = [
    ...(year === undefined ? [] : [{ unit: 'year' as const, value: year }]),
    ...(month === undefined ? [] : [{ unit: 'month' as const, value: month }]),
    ...(day === undefined ? [] : [{ unit: 'day' as const, value: day }]),
  ];
  const titled = new Set(
    retriever.findEntities(title, 'exact').mentions.map(({ entity }) => entity),
  );
  // A typed question may ask for what is not so.
  const asks = passage.asks[language].filter(
    (_, place) => passage.askedOf[language][place] === undefined,
  );
  const wording = [title, text, ...asks].join(' ').toLowerCase();
  const read = sentences.map((each) => {
    const said = readWords(each, language, true);
    return { said, stated: whenNeeded(() => readStated(each, language, readers, said)) };
  });
  const all = whenNeeded(() => read.map(({ stated }) => stated()));
  const pairs = whenNeeded(() => all().flatMap((each) => pairsOf(each, readers.knowledge)));
  const named = whenNeeded(() => all().flatMap(({ entities }) => [...entities]));
  const wordingTerms = whenNeeded(() => retriever.termsOf(wording, language));
  const toldTerms = retriever.termsOf(`${title} ${text}`, language);
  const isEvent =
    passage.happenedOn.length > 0 || passage.tells.some(({ what }) => what === 'event-date');
  const around: HeldSentence['around'] = {
    figures: whole.figures,
    dates: whole.dates.length > 0 ? whole.dates : asOf,
    isEvent,
    countries: readers.findCountries(`${title} ${text}`),
    text: `${title} ${text}`,
    titledCountries: readers.findCountries(title),
    denied: read.map(({ said }) => said.denied).join(' '),
    get pairs() {
      return pairs();
    },
    get places() {
      return new Set([...titled, ...passage.places, ...named()]);
    },
    get sentences() {
      return all();
    },
  };
  return read.map(({ said, stated }, sentence) => {
    const rest = retriever.termsOf(said.rest, language);
    const doings = whenNeeded(() => doingsIn(passage, sentence, stated(), language, readers));
    return {
      passage,
      sentence,
      said,
      get stated() {
        return stated();
      },
      terms: {
        get wording() {
          return wordingTerms();
        },
        told: toldTerms,
        rest,
        denied: retriever.termsOf(said.denied, language),
        affirmed: said.affirmed === said.rest ? rest : retriever.termsOf(said.affirmed, language),
      },
      tells: passage.tells.filter((tell) => tell.in.includes(sentence + 1)),
      get transfers() {
        return doings().transfers;
      },
      get acts() {
        return doings().acts;
      },
      get sides() {
        return doings().sides;
      },
      get holdings() {
        return doings().holdings;
      },
      around,
      named: retriever.entitiesOf(passage),
      titled,
      wording,
    };
  });
}

/** Makes a value when it is first needed: most sentences that a claim is set against are not near to it. */
function whenNeeded<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Who does what to whom by a sentence, as each language has it. */
function doingsIn(
  passage: Passage,
  sentence: number,
  stated: Stated,
  language: Language,
  readers: StatedReaders,
): Pick<HeldSentence, 'transfers' | 'acts' | 'sides' | 'holdings'> {
  const others = languages
    .filter((each) => each !== language)
    .flatMap((each) => {
      const said = passage.texts[each].sentences[sentence];
      return said === undefined
        ? []
        : [readDoings(readWords(said, each, true).text, each, readers)];
    });
  const all = [stated, ...others];
  return {
    transfers: all.flatMap(({ transfer }) => transfer ?? []),
    acts: [...all.flatMap(({ acts }) => acts ?? []), ...trainingIn(passage, sentence, readers)],
    sides: all.flatMap(({ sides }) => sides),
    holdings: all.flatMap(({ holding }) => holding ?? []),
  };
}

/** Who trains whom, as a passage tells it: the one who is told to be trained, by whom or where. */
function trainingIn(
  { tells }: Passage,
  sentence: number,
  { homeOf, knowledge }: StatedReaders,
): Transfer[] {
  const told = tells.filter(
    ({ what, by, in: places }) =>
      what === 'training' &&
      by !== undefined &&
      places.includes(sentence + 1) &&
      // What is told of both sides is told of the trained where a doer trains.
      (isDoer(by, knowledge) || !tells.some((other) => other.what === what && other.of === by)),
  );
  return told.map(({ of, by }) => ({
    isTraining: true,
    giver: by === undefined ? [] : [by, homeOf(by) ?? by],
    taker: isDoer(of, knowledge) ? [of] : [of, homeOf(of) ?? of],
  }));
}
