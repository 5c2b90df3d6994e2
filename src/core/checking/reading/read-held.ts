import { languages, type Language } from '../../passages/language.ts';
import type { Passage, PassageId } from '../../passages/passage.ts';
import type { Retriever } from '../../retrieval/retriever.ts';
import type { HeldSentence } from './held-sentence.ts';
import { pairsOf } from './read-pairs.ts';
import { isDoer } from './doers.ts';
import { readStated, type StatedReaders } from './read-stated.ts';
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
  const whole = readValues(`${title}. ${text}`, language);
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
  const read = sentences.map((each) => readStated(each, language, readers));
  const others = languages
    .filter((each) => each !== language)
    .map((each) => passage.texts[each].sentences.map((said) => readStated(said, each, readers)));
  const inAll = (sentence: number) => [read, ...others].flatMap((each) => each[sentence] ?? []);
  const pairs = read.flatMap((each) => pairsOf(each, readers.knowledge));
  const wordingTerms = retriever.termsOf(wording, language);
  const toldTerms = retriever.termsOf(`${title} ${text}`, language);
  const isEvent =
    passage.happenedOn.length > 0 || passage.tells.some(({ what }) => what === 'event-date');
  const around = {
    figures: whole.figures,
    dates: whole.dates.length > 0 ? whole.dates : asOf,
    pairs,
    isEvent,
    countries: readers.findCountries(`${title} ${text}`),
    text: `${title} ${text}`,
    places: new Set([...titled, ...passage.places, ...read.flatMap((each) => [...each.entities])]),
    sentences: read,
    titledCountries: readers.findCountries(title),
    denied: read.map((each) => each.denied).join(' '),
  };
  return read.map((stated, sentence) => ({
    passage,
    sentence,
    stated,
    terms: {
      wording: wordingTerms,
      told: toldTerms,
      rest: retriever.termsOf(stated.rest, language),
      denied: retriever.termsOf(stated.denied, language),
      affirmed: retriever.termsOf(stated.affirmed, language),
    },
    tells: passage.tells.filter((tell) => tell.in.includes(sentence + 1)),
    transfers: inAll(sentence).flatMap(({ transfer }) => transfer ?? []),
    acts: [
      ...inAll(sentence).flatMap(({ acts }) => acts ?? []),
      ...trainingIn(passage, sentence, readers),
    ],
    sides: inAll(sentence).flatMap(({ sides }) => sides),
    holdings: inAll(sentence).flatMap(({ holding }) => holding ?? []),
    around,
    named: retriever.entitiesOf(passage),
    titled,
    wording,
  }));
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
