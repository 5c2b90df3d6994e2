import type { Language } from '../passages/language.ts';

interface Lexicon {
  /** Advice, forecasts and private data: no folder of facts answers them, whatever they name. */
  readonly declined: readonly RegExp[];
  /** What only an order to the program says. */
  readonly ordered: readonly RegExp[];
  /** Tasks and orders that a question may speak of too ("Did APN ignore its rules?"): not where a clause opens as one. */
  readonly told: readonly RegExp[];
  /** A clause that opens as a question. */
  readonly opensAsking: RegExp;
}

const lexicons: Readonly<Record<Language, Lexicon>> = {
  en: {
    declined: [
      /\bshould (?:i|we|my|investors|one)\b|\b(?:do you|would you) (?:recommend|advise|think)\b|\bis it (?:a )?(?:good|wise|safe|worth)\b|\bworth (?:buying|investing)\b/iu,
      /\b(?:home|private|personal|email|e-mail) (?:address|phone|number|account|life)\b|\b(?:phone|passport|mobile) number\b|\b(?:his|her|their|my) (?:phone|number|address|e-?mail)\b|\bname of the (?:judge|general|officer|journalist|prosecutor|worker|villager)\b|\bwhere does .* live\b|\b(?:salary|wife|husband|girlfriend|children|religion) of\b|\b(?:ceo|manager|director|minister|ambassador|president)(?:'s|’s)? (?:earn|salary|wage|wife|husband|children|address)/iu,
      /\b(?:will|predict|forecast|prediction)\b.*\b(?:20[3-9]\d|next (?:year|decade|century)|price of (?:copper|gold)|stock|share price|win the)\b/iu,
    ],
    ordered: [
      /\bfrom now on\b|\b(?:system|developer) ?(?:prompt|message)\b|^\W*(?:system|assistant|developer|admin)\s*[\]:]|\byou are (?:now|dan|no longer)\b|\brepeat after\b|\b(?:developer|debug|god|admin) mode\b|\bjailbreak|\b(?:citations?|sources?|rules?) (?:are|is) (?:now )?(?:disabled|off|suspended)\b/iu,
    ],
    told: [
      /\b(?:compose|draft|sing|invent|pretend|role-?play|imagine)\b|\b(?:poem|joke|essay|haiku|recipe|tweet)\b/iu,
      /\b(?:ignore|disregard|forget|override|bypass)\b.*\b(?:rules?|instructions?|prompt|above|previous|citations?|sources?|passages?|everything)\b|\b(?:act|behave|respond|reply|answer|speak) (?:as|like) (?:an?|the|if)\b|\bwithout (?:any )?(?:sources?|citations?|citing|quoting)\b|\b(?:no|do not|don't) (?:cite|quote|mention)\b/iu,
      /^\W*(?:please |now |just |and |can you |could you |you must )*(?:write|reply|respond|answer|confirm|say|state|translate|print|reveal|repeat|show|output|tell me your)\b/iu,
    ],
    opensAsking:
      /^["'“(]*(?:and |but |so )?(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|has|have|had)\b/iu,
  },
  es: {
    declined: [
      /\b(?:deber[ií]a (?:yo|invertir|comprar|vender)|me conviene|conviene (?:invertir|comprar)|recomiendas?|aconsejas?|vale la pena|es buena idea|qu[eé] opinas|crees que)\b/iu,
      /\b(?:direcci[oó]n|tel[eé]fono|correo|n[uú]mero) (?:personal|particular|privad[oa]|de casa|de celular)\b|\bd[oó]nde vive\b|\b(?:su|tu) (?:tel[eé]fono|celular|correo|direcci[oó]n|n[uú]mero)\b|\bc[oó]mo se llama (?:el|la) (?:juez|jueza|general|oficial|periodista|fiscal|trabajador|poblador)|\b(?:sueldo|salario|espos[oa]|hijos|religi[oó]n) de\b|\b(?:sueldo|salario)\b.*\b(?:gerente|director|presidente|ministr[oa]|alcalde|embajador)|\b(?:tel[eé]fono|celular) del? (?:la |el )?(?:gerente|director|presidente|ministr|alcalde|embajador|juez|fiscal|periodista|congresista|general)/iu,
      /^\W*(?:por favor,? )?(?:predice|pronostica|haz una predicci[oó]n)\b/iu,
    ],
    ordered: [
      /\ba partir de ahora\b|^\W*(?:sistema|system|asistente|administrador|admin)\s*[\]:]|\b(?:ahora )?eres (?:ahora|un|una|dan)\b|\bmodo (?:desarrollador|administrador|dios)\b/iu,
    ],
    told: [
      /\b(?:escribe|escr[ií]beme|redacta|comp[oó]n|inventa|imagina|canta|haz(?:me)?)\b|\b(?:poema|chiste|ensayo|canci[oó]n|receta)\b/iu,
      /\b(?:ignora|olvida|omite|desactiva)\b.*\b(?:reglas?|instrucciones|indicaciones|citas?|fuentes?|pasajes?|anterior(?:es)?|todo)\b|\bno cites\b|\b(?:act[uú]a|comp[oó]rtate|habla) como\b|\bfinge\b|\bsin (?:citar|fuentes|citas)\b/iu,
      /^\W*(?:por favor,? |ahora |y )*(?:responde|contesta|confirma|afirma|di|dile|repite|traduce|imprime|revela|muestra)(?!\p{L})/iu,
    ],
    opensAsking:
      /^["'“«(]*(?:¿|(?:y |pero )?(?:a |de |con |por |en |para |desde )?(?:qui[eé]n|qu[eé](?!\p{L})|cu[aá]l|cu[aá]nt|cu[aá]ndo|d[oó]nde|c[oó]mo))/iu,
  },
  zh: {
    declined: [
      /应不应该|该不该|我(?:应|该)|值得(?:投资|买)|建议(?:我|买)|你(?:怎么看|觉得|认为)|要不要/u,
      /(?:手机|电话|身份证|护照)号|家庭住址|私人(?:电话|住址|邮箱)|住在哪|(?:将军|法官|记者|检察官|工人|村民)(?:的名字|叫什么|是谁)|(?:他|她)的(?:电话|手机|邮箱|地址)|(?:总裁|经理|部长|大使|主任|院长|董事长|总统|主席|官员|他|她)的?(?:工资|薪水|年薪|妻子|丈夫|孩子|宗教)/u,
      /^(?:请|你|帮我|请你)?预测(?!了|称|的)|会涨|会跌/u,
    ],
    ordered: [
      /从现在(?:起|开始)|系统(?:提示|通知|消息)|你(?:现在|已经)(?:是|不再是)|^你是|(?:开发者|管理员|调试)模式|(?:获准|允许|可以)不(?:再)?(?:引用|注明)/u,
      /写(?:一)?(?:首|篇|个|段|封)|讲个|编(?:一)?(?:个|首)|笑话|歌词|作文|菜谱/u,
    ],
    told: [
      /^(?:请|现在|你|请你)*(?:忽略|无视|忘记|忘掉|跳过|假装|扮演|重复|翻译|输出|显示|复述|打印|回答|回复|把你)|(?:只|请|都)(?:回答|回复|输出|说)[“「：:"]|不(?:要|用|必|需)(?:引用|注明|标注)/u,
    ],
    opensAsking: /^(?:谁|什么|哪|多少|为什么|是否)/u,
  },
};

/** Whether a question asks for something that is never a passage's to tell. */
export function isNeverAnswered(question: string, language: Language): boolean {
  return lexicons[language].declined.some((pattern) => pattern.test(question));
}

const clauseEnd =
  /(?<=[.!?:;。！？：；】\]])\s*|\s*,?\s+(?:and then|then|y (?:después|luego)|y dime|and tell me)\s+|[，,]?(?:然后|再告诉我|请问)/iu;

/** What makes a clause a question: a mark or a word that asks. */
const asking =
  /[?？]|\b(?:who|whom|whose|what|when|where|which|why|how)\b|(?:qui[eé]n|qu[eé]|cu[aá]l|cu[aá]nt|cu[aá]ndo|d[oó]nde|c[oó]mo)|谁|什么|何|哪|多少|几|怎|吗|呢/iu;

/**
 * A question without the clauses that order the program about. Beside an order only what asks is
 * kept; empty where nothing does.
 */
export function withoutOrders(question: string, language: Language): string {
  const { ordered, told, opensAsking } = lexicons[language];
  const orders = (clause: string) =>
    ordered.some((pattern) => pattern.test(clause)) ||
    (!opensAsking.test(clause) && told.some((pattern) => pattern.test(clause)));
  const clauses = question.split(clauseEnd).filter((clause) => clause !== '');
  if (!clauses.some(orders)) return question;
  return clauses
    .filter((clause) => asking.test(clause) && !orders(clause))
    .join(' ')
    .trim();
}
