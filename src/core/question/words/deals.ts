import type { Language } from '../../passages/language.ts';
import type { TradeFlow } from '../kinds.ts';

/** Words by which a follow-up asks of the trade that was spoken of, and the questions that it means. */
export interface DealWords {
  readonly buys: RegExp;
  readonly sells: RegExp;
  readonly howMuch: RegExp;
  readonly what: RegExp;
  /** Who speaks for Peru is of Peru: "what do we sell". */
  readonly peruIsNamed: RegExp;
  readonly chinaIsNamed: RegExp;
  /** A whole text of these words and such as carry nothing. */
  readonly nothingElse: RegExp;
  readonly whole: Readonly<Record<TradeFlow, { readonly what: string; readonly howMuch: string }>>;
}

export const dealWords: Readonly<Record<Language, DealWords>> = {
  en: {
    buys: /\b(?:b[ou]ys?|buying|bought|imports?|imported|importing|purchases?)\b/iu,
    sells: /\b(?:sells?|sold|selling|exports?|exported|exporting|ships?)\b/iu,
    howMuch: /\b(?:how much|worth|value|total)\b/iu,
    what: /\b(?:what|which)\b/iu,
    peruIsNamed: /\b(?:peru|peruvians?|we|our|us)\b/iu,
    chinaIsNamed: /\b(?:china|chinese|beijing)\b/iu,
    nothingElse:
      /^(?:(?:and|n|so|but|ok|then|now|also|what|which|how much|how about|do|does|did|is|are|it|they|we|you|he|she|them|peru|peruvians?|china|the chinese|chinese|the|its|their|our|us|things?|stuff|goods|products?|kind of|about|of|from|to|there|in return|in exchange|back|mostly|mainly|the most|usually|normally|b[ou]ys?|buying|bought|imports?|imported|importing|purchases?|sells?|sold|selling|exports?|exported|exporting|ships?|worth|total|value|in total)(?![\p{L}\p{N}])[\s,?.!]*)+$/iu,
    whole: {
      'to-china': {
        what: 'What does China buy from Peru?',
        howMuch: 'How much does Peru export to China?',
      },
      'to-peru': {
        what: 'What does Peru import from China?',
        howMuch: 'How much does Peru import from China?',
      },
    },
  },
  es: {
    buys: /(?<!\p{L})(?:compra[ns]?|compramos|compr[oó]|comprar|importa[ns]?|importamos|import[oó]|importaci[oó]n|importaciones|compras)(?!\p{L})/iu,
    sells:
      /(?<!\p{L})(?:vende[ns]?|vendemos|vendi[oó]|vender|exporta[ns]?|exportamos|export[oó]|exportaci[oó]n|exportaciones|ventas)(?!\p{L})/iu,
    howMuch: /(?<!\p{L})(?:cu[aá]nto|total|valor|monto)(?!\p{L})/iu,
    what: /(?<!\p{L})(?:qu[eé]|cu[aá]les)(?!\p{L})/iu,
    peruIsNamed:
      /(?<!\p{L})(?:per[uú]|peruanos?|nosotros|compramos|importamos|vendemos|exportamos)(?!\p{L})/iu,
    chinaIsNamed: /(?<!\p{L})(?:china|chinos?|pek[ií]n|ellos|nos)(?!\p{L})/iu,
    nothingElse:
      /^[¿\s]*(?:(?:y|e|pero|entonces|ok|ahora|tambi[eé]n|qu[eé]|cu[aá]nto|cu[aá]les|son|es|cosas?|productos?|bienes|se|le|les|nos|a|al|de|del|el|la|los|las|su|sus|ellos|nosotros|per[uú]|peruanos?|china|chinos?|all[aá]|cambio|m[aá]s|principalmente|sobre todo|total|en|valor|monto|compra[ns]?|compramos|compr[oó]|comprar|compras|importa[ns]?|importamos|import[oó]|importaci[oó]n|importaciones|vende[ns]?|vendemos|vendi[oó]|vender|ventas|exporta[ns]?|exportamos|export[oó]|exportaci[oó]n|exportaciones)(?![\p{L}\p{N}])[\s,¿?.!¡]*)+$/iu,
    whole: {
      'to-china': {
        what: '¿Qué le compra China al Perú?',
        howMuch: '¿Cuánto exporta el Perú a China?',
      },
      'to-peru': {
        what: '¿Qué importa el Perú de China?',
        howMuch: '¿Cuánto importa el Perú de China?',
      },
    },
  },
  zh: {
    buys: /买|进口|购|采购/u,
    sells: /卖|出口|销/u,
    howMuch: /多少|几多|总额|金额/u,
    what: /什么|啥|哪些/u,
    peruIsNamed: /秘鲁/u,
    chinaIsNamed: /中国|咱们?|国内/u,
    nothingElse:
      /^(?:那么?|又|还有|也|都|主要|一般|一共|一年|他们|它们?|我们|咱们?|国内|秘鲁|中国|从|对|给|向|跟|什么|啥|哪些|多少|几多|总额|金额|东西|商品|货物?|买|进口|购|采购|卖|出口|销|反过来|的|了|是|有|呢|嘞|捏|啊|吗|[，,。？?！!\s])+$/u,
    whole: {
      'to-china': { what: '中国从秘鲁买什么？', howMuch: '秘鲁对中国出口多少？' },
      'to-peru': { what: '秘鲁从中国进口什么？', howMuch: '秘鲁一年从中国进口多少？' },
    },
  },
};
