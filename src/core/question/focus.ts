import type { Language } from '../passages/language.ts';
import { isStopWord } from '../retrieval/index/stop-words.ts';
import { foldAccents, splitWords } from '../retrieval/index/tokenize.ts';

/** What a question asks for, as far as its words tell. */
export type Asked =
  | 'who'
  | 'when'
  | 'where'
  | 'why'
  | 'how-many'
  | 'how'
  | 'which'
  | 'whether'
  | 'other';

export interface QuestionFocus {
  readonly asked: Asked;
  /** The words that name what is asked for: words[start] to words[end - 1]; empty where nothing does. */
  readonly start: number;
  readonly end: number;
}

/** Whether some words of the question are, at least in part, those that name what is asked for. */
export function isInFocus(
  words: Pick<QuestionFocus, 'start' | 'end'>,
  { start, end }: QuestionFocus,
): boolean {
  return words.start < end && start < words.end;
}

interface Opening {
  readonly asked: Asked;
  readonly pattern: RegExp;
}

const openings: Readonly<Record<'en' | 'es', readonly Opening[]>> = {
  en: [
    {
      asked: 'how-many',
      pattern:
        /\bhow (?:many|much)\b(?: of)?(?: the| its| all)?|\b(?:the )?(?:number|amount|share|percentage|value|total) of(?: the)?/giu,
    },
    {
      asked: 'who',
      pattern:
        /\b(?:the )?names? of(?: the)?|\bwho(?:m|se)?\b(?: (?:is|are|was|were))?(?: the)?|\bwhat (?:is|are|was|were) the names? of(?: the)?/giu,
    },
    { asked: 'when', pattern: /\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b/giu },
    { asked: 'where', pattern: /\bwhere\b/giu },
    { asked: 'why', pattern: /\bwhy\b|\bfor what reasons?\b/giu },
    {
      asked: 'which',
      pattern: /\b(?:which|what)\b(?: (?:is|are|was|were))?(?: of)?(?: the| its)?/giu,
    },
    {
      asked: 'how',
      pattern: /\bhow(?: (?:is|are|was|were|did|do|does|can|could|will))?\b(?: the)?/giu,
    },
    {
      asked: 'whether',
      pattern:
        /^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/giu,
    },
  ],
  es: [
    {
      asked: 'how-many',
      pattern:
        /(?<!\p{L})cu[aá]nt[oa]s?(?!\p{L})(?: de)?(?: l[oa]s)?|(?<!\p{L})(?:n[uú]mero|cantidad|porcentaje|monto|total|valor) de(?: l[oa]s?)?/giu,
    },
    {
      asked: 'who',
      pattern:
        /(?<!\p{L})(?:a |de |con |por )?qui[eé]n(?:es)?(?!\p{L})(?: (?:es|son|era|fue|fueron))?(?: el| la| los| las)?|c[oó]mo se llaman?(?: el| la| los| las)?|nombres? del?(?: la| los| las)?/giu,
    },
    {
      asked: 'when',
      pattern:
        /(?<!\p{L})cu[aá]ndo(?!\p{L})|(?<!\p{L})qu[eé] (?:a[nñ]o|fecha|d[ií]a|mes)(?!\p{L})/giu,
    },
    { asked: 'where', pattern: /(?<!\p{L})d[oó]nde(?!\p{L})/giu },
    { asked: 'why', pattern: /(?<!\p{L})por qu[eé](?!\p{L})/giu },
    {
      asked: 'which',
      pattern:
        /(?<!\p{L})(?:qu[eé]|cu[aá]l(?:es)?)(?!\p{L})(?: (?:es|son|era|fue|fueron|ser[ií]a))?(?: de)?(?: el| la| los| las)?/giu,
    },
    { asked: 'how', pattern: /(?<!\p{L})c[oó]mo(?!\p{L})/giu },
    {
      asked: 'whether',
      pattern:
        /^¿?(?:y |pero )?(?:es|son|fue|fueron|ha|han|hay|hubo|tiene|tienen|est[aá]n?|puede|pueden)(?!\p{L})/giu,
    },
  ],
};

/** The words that ask, in order, the longer first where two start together. */
function findOpenings(question: string, known: readonly Opening[]) {
  return known
    .flatMap(({ asked, pattern }) =>
      [...question.matchAll(pattern)].map((match) => ({
        asked,
        from: match.index,
        to: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
}

const mostFocus = 3;

/** Finds what a question asks for, by its first words that ask. */
export function focusOf(question: string, language: Language): QuestionFocus {
  return language === 'zh' ? chineseFocus(question) : latinFocus(question, language);
}

function latinFocus(question: string, language: 'en' | 'es'): QuestionFocus {
  const found = findOpenings(question, openings[language]);
  const [first] = found;
  if (first === undefined) return { asked: 'other', start: 0, end: 0 };
  // "What is the number of …": the longest opening that starts within the first.
  const opening =
    found.find(
      ({ from, to }) =>
        from > first.from && from <= first.to + 1 && to > first.to && first.asked === 'which',
    ) ?? first;
  const start = splitWords(question.slice(0, opening.to), 'zh').length;
  const words = splitWords(question, 'zh');
  const isStop = (word: string | undefined) =>
    word !== undefined && isStopWord(foldAccents(word), language);
  if (isStop(words[start])) return { asked: opening.asked, start, end: start };
  let end = start;
  while (end < words.length && end - start < mostFocus && !isStop(words[end])) end++;
  return { asked: opening.asked, start, end };
}

const chineseOpenings: readonly Opening[] = [
  { asked: 'when', pattern: /何时|什么时候|什么时间|哪一?(?:年|天|日|月)|几月/gu },
  { asked: 'why', pattern: /为什么|为何|为啥|什么原因/gu },
  { asked: 'where', pattern: /在哪(?:里|儿)?|哪里|哪儿|何地|什么地方/gu },
  {
    asked: 'how-many',
    pattern:
      /多少(?:名|个|家|座|条|人|艘|门|吨|次|张|亿|万)*|几(?:个|家|名|座|条|艘|门|次|位|所|人)/gu,
  },
  { asked: 'who', pattern: /谁|叫什么(?:名字)?|哪(?:一)?位|何人/gu },
  {
    asked: 'which',
    pattern: /哪(?:一|两|三|些|几)?(?:个|家|座|所|种|款|国|次|届|支|项|条|类|批|间)?|什么|啥/gu,
  },
  { asked: 'how', pattern: /怎么样?|怎样|如何|多(?:大|长|高|深|快|重|远|久)/gu },
  { asked: 'whether', pattern: /吗|是否|有没有|是不是|能不能|会不会/gu },
];

const chineseBreak = /[的了在是有被由与和及对从到给向用，。？?、为所会要让把]/u;
const mostHan = 4;

function chineseFocus(question: string): QuestionFocus {
  const [opening] = findOpenings(question, chineseOpenings);
  if (opening === undefined) return { asked: 'other', start: 0, end: 0 };
  const words = splitWords(question, 'zh');
  const before = splitWords(question.slice(0, opening.from), 'zh').length;
  const after = splitWords(question.slice(0, opening.to), 'zh').length;
  let end = after;
  while (end < words.length && end - after < mostHan && !chineseBreak.test(words[end] ?? '')) end++;
  if (end > after) return { asked: opening.asked, start: after, end };
  // "X 是多少", "X 叫什么": what stands before.
  let last = before;
  while (last > 0 && /[是为叫有由在]/u.test(words[last - 1] ?? '')) last--;
  let start = last;
  while (start > 0 && last - start < mostHan && !chineseBreak.test(words[start - 1] ?? '')) start--;
  return { asked: opening.asked, start, end: last };
}
