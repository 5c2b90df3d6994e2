import type { Language } from '../passages/language.ts';

/** How an answer is arranged: as the claims come, or under headings. */
export const questionForms = ['plain', 'compare', 'sides', 'timeline', 'summary'] as const;

export type QuestionForm = (typeof questionForms)[number];

export interface FormedQuestion {
  readonly form: QuestionForm;
  /** The question without the words that ask for its form: what it is about. */
  readonly topic: string;
  /** Whether all on the topic is asked for, and not one thing of it. */
  readonly isBroad: boolean;
}

type Patterns = Readonly<Record<'sides' | 'compare' | 'timeline' | 'since' | 'summary', RegExp>>;

// What stands before and after the word that asks for a form is asked with it: "a short summary of".
const patterns: Readonly<Record<Language, Patterns>> = {
  en: {
    sides:
      /\b(?:what (?:do|does|did|are|is) )?(?:the )?(?:arguments? of )?(?:each|both|either|the two|all|different|various|opposing) (?:sides?|part(?:y|ies)|camps?)(?: (?:say|says|said|think|claim|argue|hold))?(?: (?:about|on|of|in))?|\b(?:the )?(?:arguments )?(?:for and against|pros and cons)(?: of)?/iu,
    compare:
      /^\W*(?:please |can you |could you )?(?:compare|contrast)\b|\b(?:what (?:is|are) )?(?:the )?(?:differences?|comparison) between\b|\bhow (?:do|does) .{3,60} (?:compare|differ)\b/iu,
    timeline:
      /\b(?:give me |show me |what is )?(?:a |the )?(?:time ?line|chronology)(?: (?:of|for|on))?|\bhow (?:has|have) (?=.{3,80}\b(?:evolved|developed|changed)\b)/iu,
    since: /\bsince when\b/iu,
    summary:
      /\b(?:please |can you |could you )*(?:give (?:me )?|write (?:me )?|make (?:me )?)?(?:a |an |the )?(?:short |brief |quick )?(?:summari[sz]e|summary|overview|sum up)\b(?: (?:of|on|about))?/iu,
  },
  es: {
    sides:
      /(?<!\p{L})(?:qué (?:dicen?|piensan?|sostienen?|opinan?|alegan?) )?(?:cada|ambas|las dos|las distintas|las diferentes|todas las|ambos|los dos) (?:partes?|lados?|bandos?)(?: (?:dicen?|piensan?|sostienen?))?(?: (?:sobre|del?|en)(?!\p{L}))?|(?<!\p{L})(?:los )?(?:argumentos )?(?:a favor y en contra|pros y contras)(?: (?:del?|sobre)(?!\p{L}))?/iu,
    compare:
      /^\P{L}*(?:por favor,? )?(?:compar[ae]|comp[aá]rame|comparar|contrast[ae])(?!\p{L})|(?<!\p{L})(?:qué |cuál(?:es)? (?:es|son) )?(?:las? |una )?(?:diferencias?|comparación)(?: hay)? entre(?!\p{L})/iu,
    timeline:
      /(?<!\p{L})(?:dame |muéstrame )?(?:una |la )?(?:cronología|línea de tiempo)(?: (?:del?|sobre)(?!\p{L}))?|(?<!\p{L})cómo (?:ha|han) (?:evolucionado|cambiado)(?!\p{L})/iu,
    since: /(?<!\p{L})desde cu[aá]ndo(?!\p{L})/iu,
    summary:
      /(?<!\p{L})(?:por favor,? )?(?:haz(?:me)? |dame |escribe )?(?:un |una |el )?(?:breve |corto )?(?:resumen|resum[ea](?:n|me)?|resumir|síntesis|panorama)(?!\p{L})(?: (?:del?|sobre)(?!\p{L}))?/iu,
  },
  zh: {
    sides:
      /(?:各方|双方|两方|正反双方|正反两方)(?=.{0,40}(?:看法|说法|立场|观点|态度|主张|(?:怎么|怎样|如何)(?:看|说|评价)))(?:都|各自|分别)?(?:对|就|关于)?/u,
    compare: /^(?:请|帮我)?(?:比较|对比)(?:一下)?|有(?:何|什么|哪些)(?:不同|区别|差异|异同)/u,
    timeline: /(?:的)?(?:时间线|大事记|来龙去脉|沿革|演变过程)/u,
    since: /(?:从|自)(?:什么时候|何时|哪一?年)(?:起|开始)?/u,
    summary: /(?:请|帮我|简要)*(?:总结|概括|概述|归纳|综述)(?:一下)?/u,
  },
};

const broadForms = ['sides', 'compare', 'timeline', 'summary'] as const;

/** The form that a question asks for by its words, and what else it says. */
export function formOf(question: string, language: Language): FormedQuestion {
  const own = patterns[language];
  const broad = broadForms.find((form) => own[form].test(question));
  if (broad !== undefined) {
    const topic = question.replace(own[broad], ' ').replace(/\s+/gu, ' ').trim();
    return { form: broad, topic, isBroad: true };
  }
  const form = own.since.test(question) ? 'timeline' : 'plain';
  return { form, topic: question, isBroad: false };
}
