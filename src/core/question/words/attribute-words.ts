import type { Language } from '../../passages/language.ts';
import type { Attribute } from '../kinds.ts';

/** What a question asks for and a passage tells, by the same words or by others. */
export type AttributeWords = Readonly<
  Record<Attribute, RegExp | { readonly asks: RegExp; readonly tells: RegExp }>
>;

export const attributeWords: Readonly<Record<Language, AttributeWords>> = {
  en: {
    employees:
      /\b(?:employees?|workers?|workforce|staff|headcount|employ(?:s|ed)?|hired?|people work)\b/iu,
    revenue: /\b(?:revenues?|turnover|sales)\b/iu,
    // What workers get of it says nothing of how much it is.
    profit:
      /\b(?:(?<!shares? (?:of|in) (?:the |its |their )?)profits?(?!.shar)|earnings|losses|dividends?|profitable)\b/iu,
    royalties: /\broyalt(?:y|ies)\b/iu,
    output:
      /\b(?:output|yields?|produc(?:e|es|ed|tion)|(?:ounces|tonnes|tons) of (?:gold|copper|ore|iron|silver|zinc)|tonnes? (?:a|per) year|extract(?:s|ed)?)\b/iu,
    penalties: /\b(?:fine[sd]?|penalt(?:y|ies)|sanction(?:s|ed)?)\b/iu,
    votes: /\b(?:votes?|voted|congress(?:man|men|woman|members))\b/iu,
    tariffs: /\b(?:tariffs?|dut(?:y|ies)|levy)\b/iu,
    credit: /\b(?:banks?|loans?|lent|lend(?:er|ing)s?|borrow(?:ed)?|interest rate|credit)\b/iu,
    customers: /\b(?:customers?|clients?|users?|subscribers?|households)\b/iu,
    speed: /\b(?:speed|fast|km\/h)\b/iu,
    casualties: /\b(?:hurt|injur(?:ed|ies)|killed|died|deaths?|casualties|victims?)\b/iu,
    passengers: /\b(?:passengers?|tickets?|fares?)\b/iu,
    area: /\b(?:hectares?|acres?|square (?:metres?|meters?|kilomet(?:re|er)s?)|area of)\b/iu,
    contact:
      /\b(?:phone|telephone|e-?mail|address|website)\b(?! (?:brands?|makers?|imports?|market))/iu,
    students: /\b(?:tuition|enrol(?:led|ment)?|scholarships?|students?|pupils?)\b/iu,
    reserves: /\b(?:reserves?|ore grade)\b/iu,
    grade: /\b(?:(?:ore|copper|iron|gold|head) grades?|grade of (?:the |its )?(?:ore|mineral))\b/iu,
    beds: /\bbeds?\b(?! of)/iu,
    women: /\b(?:wom[ae]n|females?|gender)\b/iu,
    ban: /\b(?:bann?(?:s|ed|ing)?|prohibit\w*|outlaw\w*|forbid\w*|blacklist\w*)\b/iu,
    'later-phase':
      /\b(?:second|third|next|later) (?:phase|stage)s?\b|\b(?:phase|stage) (?:two|three|2|3|ii|iii)\b/iu,
    design: /\b(?:architects?|who (?:\w+ )?designed|designed by|designers?)\b/iu,
    factory: /\b(?:factor(?:y|ies)|assembl\p{L}*|(?:car|assembly|production) plants?)\b/iu,
    'interest-rate':
      /\binterest (?:rates?|is|was)\b|\b(?:what|which|how much) interest\b|\b\d[\d.]* ?(?:%|per cent) interest\b/iu,
    verdict:
      /\b(?:sentenced?|jail\p{L}*|prison|convict\p{L}*|behind bars|indict\p{L}*|was (?:anyone|anybody|someone)\b.{0,40}\bcharged)\b/iu,
    river: /\brivers?\b/iu,
    station: /\bstations?\b/iu,
    toll: /\btolls?\b/iu,
    depth: /\b(?:deep|depths?|draughts?|drafts?)\b/iu,
    respondents: /\b(?:interview\p{L}*|respondents?|surveyed|polled|sample|poll of)\b/iu,
    head: /\b(?:boss|ceo|heads?|headed|led by|directors?|rectors?|presidents?|chair\p{L}*|managers?|mayors?)\b/iu,
    dearest: /\b(?:(?:most|more) expensive|costliest|dearest|largest|biggest|highest)\b/iu,
    earliest:
      /\b(?:first|oldest|earliest)\b(?! (?:half|quarter|months?|time|stages?|phases?|years?|days?|weeks?|two|three|four|five|six|nine|ten|eleven|batch|cargo|shipments?|place|name))/iu,
    best: /\b(?:best|finest|top-rated)\b(?! (?:of|man|year|month|case|known|way))/iu,
    cheapest: /\b(?:cheapest|lowest price|least expensive)\b/iu,
    'unit-price': {
      asks: /\b(?:price|cost|paid|pays?|sells?|goes|how much)\b.{0,30}\b(?:per|a|an|the|each) (?:kilo(?:gram)?|kg|tonne|ton|box|unit|barrel|pound|container)\b|\bhow much (?:is|for|does) (?:one|each)\b|\bwhat does a (?:box|kilo|tonne|ton) /iu,
      tells:
        /(?:\$|\bs\/|\b(?:dollars|soles|yuan|cents) )[\d.,]*(?: \p{L}+)? (?:per|a|each) (?:kilo(?:gram)?|kg|tonne|ton|box|unit|barrel|pound|container)\b|\bprices?\b|\beach cost\b/iu,
    },
    wage: {
      asks: /\b(?:wages?|salar(?:y|ies)|paychecks?)\b|\bhow much (?:do|does|did|are|were) (?:\p{L}+ ){0,3}?(?:workers?|guys|drivers?|miners?|operators?|staff|labou?rers|dockers|employees|teachers|sailors|coolies|nurses|them|they)(?: \p{L}+){0,5}? (?:earn|make|get paid|paid|get)\b(?! (?:from|of))/iu,
      tells:
        /\b(?:wages?|salar(?:y|ies)|pay of|earn(?:s|ed|ing|ings)?|paid (?:monthly|a month|workers)|unpaid|without pay)\b/iu,
    },
    waiting: /\b(?:queues?|queu(?:e?ing|ed)|waiting (?:times?|lists?)|congest\p{L}*)\b/iu,
    damages: /\b(?:damages|indemnit(?:y|ies)|indemnif\p{L}*)\b/iu,
    rank: {
      asks: /\b(?:what|which) (?:rank|place|position) (?:is|does|did|was)\b|\bwhere does .{2,40} rank\b/iu,
      tells:
        /\b(?:rank\p{L}*|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|largest|biggest|leading|led|leads|place|behind|ahead)\b/iu,
    },
    duration: {
      asks: /\bhow many (?:more )?(?:years|days|months|hours|weeks|minutes)\b|\bhow long (?:until|before|for)\b|\bhow long (?:will|would|does|do|did|has|have|can|could|to) .{0,60}\b(?:take|last|run|stay|operate|been|valid)\b/iu,
      tells:
        /\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a|an) (?:\p{L}+ )?(?:years?|days?|months?|hours?|weeks?|minutes?|decades?)\b|\b\d+-(?:year|day|month)\b|\bdecades\b/iu,
    },
  },
  es: {
    employees:
      /(?<!\p{L})(?:empleados?|emplea|trabajador(?:es|as)?|personal|plantilla|puestos? de trabajo|empleos?|chamba|obreros?|contrat(?:a|ó|aron) a)(?!\p{L})/iu,
    revenue: /(?<!\p{L})(?:ingresos|facturación|factur(?:a|ó)|ventas)(?!\p{L})/iu,
    profit: {
      asks: /^(?!.*(?:trabajador|obrer|sindicat|repart|huelga)).*(?<!\p{L})(?:ganancias?|utilidad(?:es)?|beneficios?|pérdidas|dividendos?|rentable)(?!\p{L})/iu,
      tells: /(?<!\p{L})(?:ganancias?|beneficios?|pérdidas|dividendos?|rentable)(?!\p{L})/iu,
    },
    royalties: /(?<!\p{L})(?:canon|regal[ií]as?)(?!\p{L})/iu,
    output:
      /(?<!\p{L})(?:producción|produc(?:e|en|ía|iría|irá)|produjo|toneladas al año|extra(?:e|jo)|(?:onzas|toneladas) de (?:oro|cobre|mineral|hierro|plata|zinc))(?!\p{L})/iu,
    penalties:
      /(?<!\p{L})(?:multas?|multó|multaron|penalidad(?:es)?|sancion\p{L}*|sanción)(?!\p{L})/iu,
    votes: /(?<!\p{L})(?:votos?|votaron|votó|congresistas?)(?!\p{L})/iu,
    tariffs: /(?<!\p{L})(?:arancel(?:es)?|arancelari[oa]s?)(?!\p{L})/iu,
    credit:
      /(?<!\p{L})(?:bancos?|préstamos?|prest(?:ó|aron)|créditos?|tasa de interés|financ\p{L}*)(?!\p{L})/iu,
    customers: /(?<!\p{L})(?:clientes?|usuarios?|abonados?|suscriptores|hogares)(?!\p{L})/iu,
    speed: /(?<!\p{L})(?:velocidad|rápid[oa]s?|veloz|km\/h)(?!\p{L})/iu,
    casualties:
      /(?<!\p{L})(?:heridos?|lesionados?|muertos|murieron|muertes?|fallecid[oa]s?|víctimas?)(?!\p{L})/iu,
    passengers: /(?<!\p{L})(?:pasajeros?|pasajes?|boletos?|tarifa)(?!\p{L})/iu,
    area: /(?<!\p{L})(?:hectáreas?|metros? cuadrados?|kilómetros cuadrados|superficie|terrenos?)(?!\p{L})/iu,
    contact: /(?<!\p{L})(?:número de teléfono|correo|página web|dirección de)(?!\p{L})/iu,
    students:
      /(?<!\p{L})(?:matrícula|pensión|alumn[oa]s?|estudiantes?|becas?|becari[oa]s?|chicos|jóvenes)(?!\p{L})/iu,
    reserves: /(?<!\p{L})(?:reservas? (?:de|probadas?|minerales)|ley del mineral)(?!\p{L})/iu,
    grade: /(?<!\p{L})ley (?:del?|que tiene el|tiene el) (?:mineral|cobre|hierro|oro)(?!\p{L})/iu,
    beds: /(?<!\p{L})camas(?!\p{L})/iu,
    women: /(?<!\p{L})(?:mujer(?:es)?|femenin[oa]s?|g[eé]nero)(?!\p{L})/iu,
    ban: /(?<!\p{L})(?:proh[ií]b\p{L}*|vet(?:ad[oa]s?|ó|aron)|ilegaliz\p{L}*)(?!\p{L})/iu,
    'later-phase':
      /(?<!\p{L})(?:segund[oa]|tercer[oa]?|pr[oó]xim[oa]|siguiente|2da|3ra) (?:fase|etapa)s?(?!\p{L})|(?:fase|etapa) (?:dos|tres|2|3|ii|iii)(?!\p{L})/iu,
    design:
      /(?<!\p{L})(?:arquitect[oa]s?|(?:qui[eé]n(?:es)?|qu[eé] \p{L}+) (?:lo |la )?dise[nñ](?:ó|o|aron)|dise[nñ]ad[oa]s? por|dise[nñ]ador(?:es)?)(?!\p{L})/iu,
    factory: /(?<!\p{L})(?:f[aá]bricas?|ensambl\p{L}*|planta de ensamblaje)(?!\p{L})/iu,
    'interest-rate': /(?<!\p{L})(?:tasas? de inter[eé]s|inter[eé]s (?:anual|del))(?!\p{L})/iu,
    verdict:
      /(?<!\p{L})(?:condena\p{L}*|c[aá]rcel|sentenciad\p{L}*|prisi[oó]n|en cana|enc[aá]rcel\p{L}*)(?!\p{L})/iu,
    river: /(?<!\p{L})r[ií]os?(?!\p{L})/iu,
    station: /(?<!\p{L})(?:estaci[oó]n(?:es)?|paraderos?)(?!\p{L})/iu,
    toll: /(?<!\p{L})peajes?(?!\p{L})/iu,
    depth: /(?<!\p{L})(?:profund\p{L}*|calado|hond[oa])(?!\p{L})/iu,
    respondents: /(?<!\p{L})(?:encuest\p{L}*|entrevist\p{L}*|muestra)(?!\p{L})/iu,
    head: /(?<!\p{L})(?:jef[ae]s?|gerentes?|director\p{L}*|rector\p{L}*|president[ea]s?|alcald\p{L}*|ceo|titular|encabez\p{L}*|dirig\p{L}*)(?!\p{L})/iu,
    dearest:
      /(?<!\p{L})(?:m[aá]s (?:car[oa]s?|costos[oa]s?|grandes?|alt[oa]s?)|mayor(?:es)?)(?!\p{L})/iu,
    earliest:
      /(?<!\p{L})(?:primer[oa]?s?|m[aá]s antigu[oa]s?)(?!\p{L})(?! (?:semestre|trimestre|etapa|fase|vez|años?|mes|meses|d[ií]as?|cargamentos?|lote|env[ií]os?|lugar|ministr\p{L}*|dos|tres|cuatro|cinco|seis|nueve|diez|once))/iu,
    best: /(?<!\p{L})mejor(?:es)?(?!\p{L})(?! (?:año|mes|caso|dicho|precio|aún|aun))/iu,
    cheapest: /(?<!\p{L})(?:m[aá]s (?:barat[oa]s?|econ[oó]mic[oa]s?)|menor precio)(?!\p{L})/iu,
    'unit-price': {
      asks: /(?<!\p{L})(?:a c[oó]mo|a cu[aá]nto|precio|cu[aá]nto (?:cuesta|est[aá]|vale|pagan|sale)).{0,25}(?<!\p{L})(?:la|el|por|cada|del|de la) (?:kilo|kg|tonelada|caja|unidad|barril|contenedor|docena)(?!\p{L})|(?<!\p{L})cu[aá]nto (?:cuesta|vale|sale) (?:una?|cada un[oa])\W*$/iu,
      tells:
        /(?:dólares|soles|yuanes|centavos) (?:por|el|la|cada) (?:kilo(?:gramo)?|kg|tonelada|caja|unidad|barril|contenedor|docena)(?!\p{L})|(?<!\p{L})precios?(?!\p{L})/iu,
    },
    wage: {
      asks: /(?<!\p{L})(?:sueldos?|salarios?|jornal(?:es)?|remuneraci\p{L}+)(?!\p{L})|(?<!\p{L})cu[aá]nto (?:ganan?|cobran?|les pagan?)(?: \p{L}+){0,3} (?:trabajador\p{L}*|obreros?|operarios?|choferes|mineros?|maestros?|empleados?|estibador\p{L}*|gruer\p{L}*)|(?:trabajador\p{L}*|obreros?|operarios?|choferes|mineros?|empleados?|estibador\p{L}*|gruer\p{L}*).{0,15} cu[aá]nto (?:ganan?|cobran?)(?!\p{L})/iu,
      tells:
        /(?<!\p{L})(?:sueldos?|salari\p{L}+|jornal(?:es)?|remuneraci\p{L}+|ganan|ganaban|sin pago|impag\p{L}+|pag(?:ar|ó|aba|aban|aron) a sus (?:obreros|trabajadores))(?!\p{L})/iu,
    },
    waiting:
      /(?<!\p{L})(?:colas?(?! de| del)|tiempos? de espera|congesti\p{L}+|congestionad\p{L}+)(?!\p{L})/iu,
    damages: /(?<!\p{L})(?:daños y perjuicios|indemniz\p{L}+|resarc\p{L}+)(?!\p{L})/iu,
    rank: {
      asks: /(?<!\p{L})(?:en )?qu[eé] (?:puesto|lugar|posici[oó]n) (?:est[aá]|ocupa|tiene|qued)/iu,
      tells:
        /(?<!\p{L})(?:primer\p{L}*|segund[oa]|tercer\p{L}*|cuart[oa]|quint[oa]|sext[oa]|s[eé]ptim[oa]|octav[oa]|noven[oa]|d[eé]cim[oa]|puesto|lugar|l[ií]der|lider\p{L}*|mayor|principal|encabez\p{L}+|detr[aá]s|delante)(?!\p{L})/iu,
    },
    duration: {
      asks: /cu[aá]nt[oa]s (?:años|d[ií]as|meses|horas|semanas|minutos)(?!\p{L})|cu[aá]nto (?:tiempo|dur|demor|tard)/iu,
      tells:
        /(?<!\p{L})(?:\d[\d.,]*|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|vari[oa]s) (?:\p{L}+ )?(?:años?|d[ií]as?|mes(?:es)?|horas?|semanas?|minutos?|d[eé]cadas?)(?!\p{L})|(?<!\p{L})décadas(?!\p{L})/iu,
    },
  },
  zh: {
    employees: /员工|工人|雇员|雇用|雇佣|职工|人员|就业|岗位|饭碗|劳资|矿工/u,
    revenue: /营收|收入|销售|营业额/u,
    profit:
      /利润(?!分成)(?<!分(?:到|享)?利润)|盈利|亏损|亏钱|亏本|赔钱|赚钱|赚(?:了)?多少|分红|红利|收益/u,
    royalties: /矿区使用费|特许(?:权)?使用费|权利金|矿业税返还/u,
    output: /产量|生产|年产|产出|开采|[出产挖采](?:了)?多少(?!钱)/u,
    penalties: /罚款|罚|处罚|制裁/u,
    votes: /票|投票|表决|议员/u,
    tariffs: /关税/u,
    credit: /银行|贷款|借款|利率|融资/u,
    customers: /客户|用户|家庭|居民/u,
    speed: /时速|速度|多快/u,
    casualties: /受伤|伤亡|死亡|死了|遇难|伤者/u,
    passengers: /乘客|旅客|客运|票价|车票|运费/u,
    area: /公顷|面积|平方米|平方公里|占地|地价/u,
    contact: /电话|邮箱|地址|网址/u,
    students: /学费|学生|学员|奖学金|招生|留学|学习/u,
    reserves: /储量|品位/u,
    grade: /品位/u,
    beds: /床位|病床|张床/u,
    women: /女|性别/u,
    ban: /禁(?:止|用|令|掉|售|了|吗)|封杀|拉黑|被禁|取缔/u,
    'later-phase': /二期|第[二三](?:期|阶段)|二阶段|下一(?:期|阶段)/u,
    design: /设计师|建筑师|谁设计|(?:由|是)(?:谁|哪[^。？]{0,4})设计/u,
    factory: /工厂|建厂|设厂|组装|厂房/u,
    'interest-rate': /利率|利息/u,
    verdict: /判刑|坐牢|蹲.{0,2}大牢|入狱|被判|监禁|获刑/u,
    river: /[哪条]河|河流|河上|河水/u,
    station: /车站|几站|站点|多少站/u,
    toll: /过路费|通行费/u,
    depth: /水深|多深|吃水|深度/u,
    respondents: /受访|样本|民调|调查了/u,
    head: /老总|总经理|董事长|老板|总裁|校长|院长|会长|市长|首席|总编|主席|总统|负责人|局长|主任/u,
    dearest: /最贵|最大|最高|造价最/u,
    earliest: /最早|最老|最先|第一(?:任|位|家|个)|首(?:任|位|家|个|次)/u,
    best: /最好(?!的?朋友|能|是|不)|最佳|最好吃/u,
    cheapest: /最便宜|最低价/u,
    'unit-price': {
      asks: /(?:多少钱|价格|卖价|什么价)[^，。？?]{0,4}(?:一|每)(?:公?斤|吨|台|辆|箱|个|桶|颗)|(?:一|每)(?:公?斤|吨|台|辆|箱|个|桶|颗)[^，。？?]{0,4}(?:多少钱|什么价|卖多少)|单价/u,
      tells: /每(?:公?斤|吨|台|辆|箱|个|桶|颗)[^，。]{0,6}(?:元|尔)|价格|单价|售价/u,
    },
    wage: {
      asks: /工资|薪水|月薪|年薪|薪资|(?:工人|矿工|司机|员工|职工|工友|华工|苦力)们?[^，。？?]{0,6}(?:挣|赚|拿)(?:到|了)?多少/u,
      tells: /工资|薪|报酬|欠薪|挣/u,
    },
    waiting: /排队|等候时间|拥堵|压港/u,
    damages: /索赔|赔偿金|损害赔偿/u,
    rank: {
      asks: /排(?:名|在)?(?:第几|多少|几位)|第几(?:名|位|大)/u,
      tells: /第[一二三四五六七八九十\d]|居首|首位|之首|最大|最多|领先|排名|位居|其后/u,
    },
    duration: {
      asks: /(?:多少|(?<!几)几)个?(?:年(?!级)|天|小时|月(?!份)|分钟|周|星期)|多久|多长时间/u,
      tells:
        /(?<![\d年])(?:\d{1,3}|[一二三四五六七八九十两数])(?:多|余)?个?(?:月(?!\d)|天|小时|年(?![\d代一二三四五六七八九十])|周|分钟)|多年|数十年/u,
    },
  },
};
