import type { Entity } from '../passages/knowledge.ts';
import type { Language } from '../passages/language.ts';
import type { QuestionFocus } from './focus.ts';

/** The kind of name that a question asks for. */
export type AskedEntity = 'person' | 'company' | 'place';

interface Lexicon {
  /** Offices, and the words for what somebody is called: anywhere in the question. */
  readonly person: RegExp;
  /** Among the words of what is asked for. */
  readonly company: RegExp;
  readonly place: RegExp;
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: {
    person:
      /\b(?:minister|judges?|director|president|ambassador|secretary|officers?|chancellor|head|mayor|congress(?:man|men|woman|members?)|governor|ceo|manager|general|students?|names?|prosecutor|chairman|lawyer|law firm|consultancy|consultants?)\b/iu,
    company:
      /^(?:\p{L}+ )?(?:company|companies|firms?|operator|owner|brand|brands|bank|banks|group)\b/iu,
    place:
      /^(?:\p{L}+ )?(?:country|countries|city|cities|regions?|provinces?|districts?|states?|town|airport|ports?)\b/iu,
  },
  es: {
    person:
      /(?<!\p{L})(?:ministr[oa]s?|jue(?:z|ces|za)|director[a]?|president[ea]|embajador[a]?|secretari[oa]|oficial(?:es)?|canciller|alcalde(?:sa)?|congresistas?|gobernador[a]?|gerente|general|alumnos|c[oó]mo se llaman?|nombres?|fiscal|vicepresidente|preside|estudio de abogados|consultora)(?!\p{L})/iu,
    company:
      /^(?:empresas?|compa[nñ][ií]as?|firmas?|operador[a]?|due[nñ][oa]s?|marcas?|bancos?|grupo|constructora|minera)(?!\p{L})/iu,
    place:
      /^(?:pa[ií]s(?:es)?|ciudad(?:es)?|regi[oó]n(?:es)?|provincias?|distritos?|departamentos?|estados?|aeropuertos?|puertos?)(?!\p{L})/iu,
  },
  zh: {
    person:
      /部长|法官|院长|校长|总统|大使|秘书长|军官|外长|市长|议员|州长|经理|总裁|将军|学生叫|叫什么|名字|检察官|负责人|董事长|主席|签署的|签字的|人是谁/u,
    company: /^(?:公司|企业|银行|品牌|集团|厂商|运营商)/u,
    place: /^(?:国|国家|城市|城|地区|大区|省|州|区|市|港口|机场|地方)/u,
  },
};

/** What kind of name would answer, as far as the question's words tell. */
export function askedEntity(
  question: string,
  focus: QuestionFocus,
  focusText: string,
  language: Language,
): AskedEntity | undefined {
  const { person, company, place } = lexicons[language];
  if (focus.asked === 'where' || place.test(focusText)) return 'place';
  if (!['who', 'which', 'other'].includes(focus.asked)) return undefined;
  if (person.test(question)) return 'person';
  return company.test(focusText) ? 'company' : undefined;
}

/** Whether a name of a type of the glossary is of the kind asked for. */
export function isOfKind(type: Entity['type'], kind: AskedEntity): boolean {
  switch (kind) {
    case 'person':
      return type === 'person';
    case 'company':
      return type === 'company' || type === 'organisation';
    case 'place':
      return type === 'place';
  }
}
