import { languages, type Language } from '../passages/language.ts';
import type { Passage, PassageId } from '../passages/passage.ts';

type Attribute = Readonly<Record<Language, RegExp>>;

/**
 * What people ask of companies, works and agreements most often, each with the words for it. A word
 * search takes one for another, since all else in the question is the same.
 */
const attributes: readonly Attribute[] = [
  {
    en: /\b(?:employees?|workers?|workforce|staff|headcount|employ(?:s|ed)?|hired?|people work)\b/iu,
    es: /(?<!\p{L})(?:empleados?|emplea|trabajador(?:es|as)?|personal|plantilla|puestos? de trabajo|empleos?|chamba|obreros?|contrat(?:a|ó|aron) a)(?!\p{L})/iu,
    zh: /员工|工人|雇员|雇用|雇佣|职工|人员|就业|岗位|饭碗|劳资|矿工/u,
  },
  {
    en: /\b(?:revenues?|turnover|sales)\b/iu,
    es: /(?<!\p{L})(?:ingresos|facturación|factur(?:a|ó)|ventas)(?!\p{L})/iu,
    zh: /营收|收入|销售|营业额/u,
  },
  {
    en: /\b(?:profits?|earnings|losses|dividends?|profitable)\b/iu,
    es: /(?<!\p{L})(?:ganancias?|utilidad(?:es)?|beneficios?|pérdidas|dividendos?|rentable)(?!\p{L})/iu,
    zh: /利润|盈利|亏损|分红|红利|好处|收益/u,
  },
  {
    en: /\b(?:output|produc(?:e|es|ed|tion)|tonnes? (?:a|per) year|extract(?:s|ed)?)\b/iu,
    es: /(?<!\p{L})(?:producción|produc(?:e|en|ía|iría|irá)|produjo|toneladas al año|extra(?:e|jo))(?!\p{L})/iu,
    zh: /产量|生产|年产|产出|开采/u,
  },
  {
    en: /\b(?:fine[sd]?|penalt(?:y|ies)|sanction(?:s|ed)?)\b/iu,
    es: /(?<!\p{L})(?:multas?|multó|multaron|penalidad(?:es)?|sancion\p{L}*|sanción)(?!\p{L})/iu,
    zh: /罚款|罚|处罚|制裁/u,
  },
  {
    en: /\b(?:votes?|voted|congress(?:man|men|woman|members))\b/iu,
    es: /(?<!\p{L})(?:votos?|votaron|votó|congresistas?)(?!\p{L})/iu,
    zh: /票|投票|表决|议员/u,
  },
  {
    en: /\b(?:tariffs?|dut(?:y|ies)|levy)\b/iu,
    es: /(?<!\p{L})(?:arancel(?:es)?|arancelari[oa]s?)(?!\p{L})/iu,
    zh: /关税/u,
  },
  {
    en: /\b(?:banks?|loans?|lent|lend(?:er|ing)s?|borrow(?:ed)?|interest rate|credit)\b/iu,
    es: /(?<!\p{L})(?:bancos?|préstamos?|prest(?:ó|aron)|créditos?|tasa de interés|financ\p{L}*)(?!\p{L})/iu,
    zh: /银行|贷款|借款|利率|融资/u,
  },
  {
    en: /\b(?:customers?|clients?|users?|subscribers?|households)\b/iu,
    es: /(?<!\p{L})(?:clientes?|usuarios?|abonados?|suscriptores|hogares)(?!\p{L})/iu,
    zh: /客户|用户|家庭|居民/u,
  },
  {
    en: /\b(?:speed|fast|km\/h)\b/iu,
    es: /(?<!\p{L})(?:velocidad|rápid[oa]s?|veloz|km\/h)(?!\p{L})/iu,
    zh: /时速|速度|高铁|快/u,
  },
  {
    en: /\b(?:hurt|injur(?:ed|ies)|killed|died|deaths?|dead|casualties|victims?)\b/iu,
    es: /(?<!\p{L})(?:heridos?|lesionados?|muertos?|murieron|muertes?|fallecid[oa]s?|víctimas?)(?!\p{L})/iu,
    zh: /受伤|伤亡|死亡|死了|遇难|伤者/u,
  },
  {
    en: /\b(?:passengers?|tickets?|fares?)\b/iu,
    es: /(?<!\p{L})(?:pasajeros?|pasajes?|boletos?|tarifa)(?!\p{L})/iu,
    zh: /乘客|旅客|客运|票价|车票|运费/u,
  },
  {
    en: /\b(?:hectares?|acres?|square (?:metres?|meters?|kilomet(?:re|er)s?)|area of)\b/iu,
    es: /(?<!\p{L})(?:hectáreas?|metros? cuadrados?|kilómetros cuadrados|superficie|terrenos?)(?!\p{L})/iu,
    zh: /公顷|面积|平方米|平方公里|占地|地价/u,
  },
  {
    en: /\b(?:phone|telephone|e-?mail|address|website)\b(?! (?:brands?|makers?|imports?|market))/iu,
    es: /(?<!\p{L})(?:número de teléfono|correo|página web|dirección de)(?!\p{L})/iu,
    zh: /电话|邮箱|地址|网址/u,
  },
  {
    en: /\b(?:tuition|enrol(?:led|ment)?|scholarships?|students?|pupils?)\b/iu,
    es: /(?<!\p{L})(?:matrícula|pensión|alumn[oa]s?|estudiantes?|becas?|becari[oa]s?|chicos|jóvenes)(?!\p{L})/iu,
    zh: /学费|学生|学员|奖学金|招生|留学|学习/u,
  },
  {
    en: /\b(?:reserves?|ore grade)\b/iu,
    es: /(?<!\p{L})(?:reservas? (?:de|probadas?|minerales)|ley del mineral)(?!\p{L})/iu,
    zh: /储量|品位/u,
  },
];

/** Whether a question asks for an attribute of which a passage says nothing. */
export type LacksAttribute = (question: string, passage: Passage, language: Language) => boolean;

export function createAttributeCheck(): LacksAttribute {
  const told = new Map<PassageId, ReadonlySet<Attribute>>();

  /** The attributes that a passage speaks of, in any of its languages, in its text or in what it answers. */
  function attributesOf(passage: Passage): ReadonlySet<Attribute> {
    const known = told.get(passage.id);
    if (known !== undefined) return known;
    const words = languages.map((language) => {
      const { title, text } = passage.texts[language];
      return [language, [title, text, ...passage.asks[language]].join(' ')] as const;
    });
    const spoken = new Set(
      attributes.filter((attribute) =>
        words.some(([language, text]) => attribute[language].test(text)),
      ),
    );
    told.set(passage.id, spoken);
    return spoken;
  }

  return (question, passage, language) => {
    const spoken = attributesOf(passage);
    return attributes.some(
      (attribute) => attribute[language].test(question) && !spoken.has(attribute),
    );
  };
}
