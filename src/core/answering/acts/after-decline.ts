import { firstSource } from '../../citations/source-link.ts';
import type { Knowledge } from '../../passages/knowledge.ts';
import type { Language } from '../../passages/language.ts';
import type { Passage } from '../../passages/passage.ts';
import { publisherIn } from '../../passages/publisher-names.ts';
import type { EmptyWish } from '../../words/chat/chat-words.ts';
import { formatDate } from '../../words/format-date.ts';
import { wordsIn } from '../../words/words.ts';
import type { Answer } from '../answer.ts';
import type { ActOnLast } from './act-on-last.ts';

type Declined = Extract<Answer, { readonly status: 'abstained' }>;

/** Passages named: more would bury what is said. */
const mostNamed = 2;

/** What is wanted of an answer that shows no sentence, as far as words are kept for it. */
export function emptyWishOf({ kind }: ActOnLast): EmptyWish {
  switch (kind) {
    case 'wants-source':
      return 'source';
    case 'wants-shorter':
      return 'shorter';
    case 'wants-simpler':
      return 'simpler';
    case 'wants-more':
      return 'more';
    case 'wants-again':
    case 'wants-language':
    case 'picks':
      return 'again';
  }
}

/** Says of a declined question what there is: nothing in short and plain words, else what is near, with its source. */
export function afterDecline(wish: EmptyWish, declined: Declined, knowledge: Knowledge): Answer {
  const { chat, sentenceSpace } = wordsIn(declined.language);
  const isWord = wish === 'shorter' || wish === 'simpler';
  const near = isWord ? [] : declined.near.slice(0, mostNamed);
  const named = near.map((passage) => nameOf(passage, knowledge, declined.language));
  const pointer = named.length === 0 ? [] : [chat.nearest(named)];
  return { ...declined, opening: [chat.declined[wish], ...pointer].join(sentenceSpace) };
}

function nameOf(passage: Passage, knowledge: Knowledge, language: Language): string {
  const source = firstSource(passage, knowledge);
  const date = source?.date === undefined ? undefined : formatDate(source.date, language);
  const established = [source && publisherIn(source, language), date].filter(
    (each) => each !== undefined,
  );
  return wordsIn(language).chat.nearPassage(passage.texts[language].title, established);
}
