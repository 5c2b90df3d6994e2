import type { QuestionWords } from './words.ts';

const questionWord =
  'qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]nd?t?[oa]s?|cu[aá]ndo|d[oó]nde|c[oó]mo|por qu[eé]|a qui[eé]n|de qui[eé]n|en qu[eé]|para qu[eé]|desde cu[aá]ndo|para cu[aá]ndo|hasta cu[aá]ndo|por cu[aá]nto|a cu[aá]nto|con qui[eé]n|por qui[eé]n|a qu[eé]|(?:la |el )?(?:fecha|precio|costo|n[uú]mero|porcentaje|monto) (?:de|del|en|que)';

/** These ask even where a few small words stand before them: "y más o menos de cuándo". */
const leadIn =
  'm[aá]s o menos|tambi[eé]n|adem[aá]s|luego|despu[eé]s|exactamente|aproximadamente|desde|hasta|para|por|de|del|en|a|con|sobre|ya';
const farWord = 'qui[eé]n(?:es)?|qué|cu[aá]l(?:es)?|cu[aá]nt[oa]s?|cu[aá]ndo|d[oó]nde|c[oó]mo';

const ordinal = (word: string) =>
  new RegExp(
    String.raw`(?<!\p{L})(?:el|la|los|las|del|al) (?:${word})(?: de (?:ell[oa]s|es[oa]s|est[oa]s|la lista))?(?=[^\p{L}]*$|[^\p{L} ]| (?:es|era|fue|est[aá]|tiene|qu[eé]|qui[eé]n|cu[aá]nt[oa]s?|cu[aá]ndo|cu[aá]l|d[oó]nde|c[oó]mo|por|a|de|desde|en|produce|cuesta|cost[oó]|vale|pertenece|queda)(?!\p{L}))`,
    'iu',
  );

export const spanish: QuestionWords = {
  openings: [
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
    {
      asked: 'why',
      pattern:
        /(?<!\p{L})(?:por qu[eé]|(?:por )?(?:cu[aá]l(?:es)? (?:es|fue|son|fueron) (?:la|las|el|los|su|sus) (?:raz[oó]n(?:es)?|motivos?|causas?)|qu[eé] (?:raz[oó]n(?:es)?|motivos?))|a qu[eé] se debe|c[oó]mo as[ií])(?!\p{L})/giu,
    },
    {
      asked: 'which',
      pattern:
        /(?<!\p{L})(?:qu[eé]|cu[aá]l(?:es)?)(?!\p{L})(?: (?:es|son|era|fue|fueron|ser[ií]a))?(?: de)?(?: el| la| los| las)?/giu,
    },
    { asked: 'how', pattern: /(?<!\p{L})c[oó]mo(?!\p{L})/giu },
    {
      asked: 'whether',
      pattern:
        /^(?:(?:y|pero|oe|oye|oiga|a ver|bueno|ya|entonces|jaja|causa|disculpe?|una consulta)(?!\p{L})|\P{L})*(?:se )?(?:es|son|fue|fueron|ha|han|hay|hubo|tiene|tienen|est[aá]n?|puede|pueden)(?!\p{L})/giu,
    },
  ],
  types: {
    date: /(?<!\p{L})cuándo(?!\p{L})|^\P{L}*(?:(?:y|pero|entonces)\P{L}+)*cuando(?!\p{L})(?!.*(?:qui[eé]n|qu[eé](?!\p{L})|cu[aá]nt|c[oó]mo|d[oó]nde))|(?:desde|para|hasta) cuando(?!\p{L})|(?<!\p{L})(?:qu[eé]|cu[aá]l) (?:a[nñ]o|fecha|d[ií]a|mes)(?!\p{L})/iu,
    percent:
      /qu[eé] (?:%|porcentaje|proporci[oó]n|parte de(?:l (?:mercado|total|comercio|capital|negocio)| l[ao]s?)(?!\p{L})|tajada|fracci[oó]n)|cu[aá]nto por ciento|cu[aá]ntos? %|(?<!\p{L})(?:porcentaje|proporci[oó]n) (?:de|del|que)|(?:%|porcentaje|por ciento)\P{L}*$/iu,
    money:
      /cu[aá]nt[oa]s?(?!\p{L}).*(?<!\p{L})(?:cost|cuesta|pag|invert|invirti|gast|vale|cobr|plata|dinero|d[oó]lares|don[oóa])|(?:qu[eé]|cu[aá]l)(?!\p{L}).*(?:precio|costo|coste|monto)|^\P{L}*(?:costo|precio|monto|valor)(?: total)? del?(?!\p{L})|(?<!\p{L})cu[aá]nta (?:plata|lana)|a cu[aá]nto(?!\p{L})|por cu[aá]nto(?!\p{L})/iu,
    amount:
      /cu[aá]nt[oa]s?\b|\b(?:qu[eé]|la) cifra (?:real|exacta|final|oficial)|\bqu[eé] (?:tan (?:grande|hondo|profundo|largo|lejos)|cifra|suma|cantidad|n[uú]mero|capacidad|profundidad|longitud|distancia|potencia)\b|(?<!\p{L})n[uú]mero de(?!\p{L})|(?<!\p{L})(?:toneladas|teus?|mw)\P{L}*$/iu,
    list: /\bcu[aá]les\b|\blista\b|\bqu[eé] \p{L}+s\b|\bqui[eé]nes\b|\benumera/iu,
  },
  forms: {
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
  names: {
    person:
      /(?<!\p{L})(?:ministr[oa]s?|jue(?:z|ces|za)|director[a]?|president[ea]|embajador[a]?|secretari[oa]|oficial(?:es)?|canciller|alcalde(?:sa)?|congresistas?|gobernador[a]?|gerente|(?:el|qu[eé]|cu[aá]l|del|un) general(?:es)?|alumnos|fiscal|capit[aá]n|empresarios?|vicepresidente|preside|estudio de abogados|consultora)(?!\p{L})/iu,
    company:
      /^(?:empresas?|compa[nñ][ií]as?|firmas?|operador[a]?|due[nñ][oa]s?|marcas?|bancos?|grupo|constructora|minera)(?!\p{L})/iu,
    place:
      /^(?:pa[ií]s(?:es)?|ciudad(?:es)?|regi[oó]n(?:es)?|provincias?|distritos?|departamentos?|estados?|aeropuertos?|puertos?)(?!\p{L})/iu,
  },
  roles: {
    seller:
      /(?<!\p{L})(?:a|de) qui[eé]n(?:es)? (?:\p{L}+ ){0,3}?(?:compr|adqui)|(?<!\p{L})(?:qui[eé]n(?:es)?|qu[eé] empresa) (?:fue |era |es )?(?:(?:el|la) )?(?:se )?(?:l[oae]s? )?(?:vend(?:i[oó]|ieron|edora?)|due[nñ]o anterior)(?!\p{L})|(?<!\p{L})(?:qui[eé]n(?:es)?|qu[eé] empresa) (?:era|eran|fue|fueron|l[oa] (?:ten[ií]a|pose[ií]a|manejaba|operaba)|ten[ií]an?|pose[ií]an?|controlaban?|manejaban?)(?!\p{L}).*(?<!\p{L})antes(?!\p{L})|(?<!\p{L})antes (?:de )?qui[eé]n (?:era|l[oa] ten[ií]a|l[oa] manejaba|ten[ií]a)|(?<!\p{L})de qui[eé]n (?:era|eran|fue)(?!\p{L})|(?<!\p{L})antiguos? due[nñ]os?(?!\p{L})/iu,
    builder:
      /(?<!\p{L})(?:qui[eé]n(?:es)?|qu[eé] (?:empresa|constructora|compa[nñ][ií]a)s?) (?:l[oa]s? )?(?:est[aá]n? )?(?:constru[iy]\p{L}*|levant[oó]|edific[oó])/iu,
    financer:
      /(?<!\p{L})(?:qui[eé]n(?:es)?|qu[eé] bancos?) (?:l[oae]s? )?(?:est[aá]n? )?(?:financi\p{L}*|prest[oó]|prestaron)/iu,
    office:
      /^\P{L}*(?:(?:y|pero|oe|ya) )*(?:qui[eé]n(?:es)? (?:es|era|fue|son)|c[oó]mo se llama|(?:cu[aá]l es el )?nombre del?)(?: (?:el|la|los|actual|ahora))* (?:\p{L}+ ){0,2}?(?:president[ea]s?|premier|ministr[oa]s?|canciller|embajador(?:a|es)?|gerentes?|director(?:a|es)?|ceo|alcalde(?:sa)?|gobernador(?:a|es)?|jef[ea]s?|rector(?:a|es)?|comandante|juez|jueza|fiscal|vocer[oa])(?!\p{L})|(?<!\p{L})qu[eé] (?:ministr[oa]|embajador[a]?|alcalde)(?!\p{L})/iu,
    nationality:
      /^(?!.*(?<!\p{L})(?:qui[eé]n|qu[eé]|cu[aá]l|cu[aá]ndo|d[oó]nde|c[oó]mo|cu[aá]nt\p{L}+)(?!\p{L})).*(?<!\p{L})(?:es|son|era)(?: ahora| ya)? (?:de )?(?:los |la |una? (?:empresa |marca |mina |firma |banco )?)?(?:chin[oa]s?|estatal(?:es)?|del (?:gobierno|estado)(?: chino)?)(?: o (?:no|peruan[oa]|grin\p{L}+))?\W*$/iu,
    definition:
      /^\P{L}*(?:qu[eé] (?:es|son)|define) (?:una?|unos|unas) [\p{L} -]{2,30}\??$|^\P{L}*qu[eé] (?:significa|quiere decir) [\p{L} -]{2,30}\??$/iu,
  },
  counts: /(?<!\p{L})cu[aá]nt[oa]s(?!\p{L})(?! (?:miles de )?(?:millones|d[oó]lares|soles))/iu,
  trade: {
    'to-china':
      /(?<!\p{L})(?:nos |le )?(?:compran?|importan?|adquieren?|compr[oó]|compraron|llevan?)(?!\p{L}) (?:(?!(?:per[uú]|a|de|en) )\p{L}+ ){0,2}?(?:china|(?:los )?chinos)(?!\p{L})(?=.*(?<!\p{L})(?:del?|al|a|desde)(?: el)? (?:per[uú]|peruan|nosotros|aqu[ií]|ac[aá]))|(?<!\p{L})(?:china|(?:los )?chinos)(?!\p{L}) (?:\p{L}+ ){0,2}?(?:compran?|importan?|compr[oó]|compraron)(?!\p{L})(?=.*(?<!\p{L})(?:del?|al|a|desde)(?: el)? (?:per[uú]|peruan))|(?<!\p{L})nos (?:compran?|compr[oó]|compraron)(?!\p{L})|(?<!\p{L})(?:v[eé]nd\p{L}*|export\p{L}*)(?!\p{L})(?=.*(?<!\p{L})a (?:la |los )?chin)(?!.*(?<!\p{L})chin\p{L}* a(?:l)? )/iu,
    'to-peru':
      /(?<!\p{L})(?:(?:le|les) (?:compran?|compr[oó]|compramos|compraron)|importan?|importamos|import[oó])(?!\p{L})(?=.*(?<!\p{L})(?:a|de|desde) (?:la |los )?chin)|(?<!\p{L})(?:compra|compr[oó]|compramos|importa)(?!\p{L}) (?:el )?per[uú](?=.*(?<!\p{L})(?:a|de|desde) (?:la |los )?chin)|(?<!\p{L})per[uú] (?:\p{L}+ ){0,2}?(?:compra|compr[oó]|importa|import[oó])(?!\p{L})(?=.*(?<!\p{L})(?:a|de|desde) (?:la |los )?chin)|(?<!\p{L})(?:vende|venden|vendi[oó]|exporta|export[oó]) (?:china|los chinos)(?!\p{L})|(?<!\p{L})(?:china|los chinos) (?:nos |le )?(?:venden?|vendi[oó]|exportan?|export[oó])(?!\p{L})/iu,
  },
  direction: [
    /(?<!\p{L})import(?:a|ó|an|ar|aci)|(?<!\p{L})(?:le|les) (?:compra|compr[oó]|compramos|compraron)(?!\p{L}).*(?<!\p{L})a (?:la )?china|(?<!\p{L})china (?:le |nos )?vende/iu,
    /(?<!\p{L})export|(?<!\p{L})(?:ventas|v[eé]nd\p{L}*)(?!\p{L})(?=.{0,30}(?<!\p{L})al?(?!\p{L}))/iu,
  ],
  contrasts: [
    [
      /(?<!\p{L})(?:per[uú]|pa[ií]s|estado|gobierno)(?!\p{L}).*(?<!\p{L})(?:deb[eí]\p{L}*|deuda)(?!\p{L})|(?<!\p{L})debe (?:el )?(?:per[uú]|pa[ií]s|estado)(?!\p{L})/iu,
      /(?<!\p{L})sub-?contrat/iu,
    ],
    [
      /(?<!\p{L})(?:estudiantes|polic[ií]as|oficiales|funcionarios|periodistas|profesores|trabajadores|militares) chin[oa]s(?!\p{L})(?=.*(?<!\p{L})(?:per[uú]|peruan[oa]s?|lima|ac[aá])(?!\p{L}))|(?<!\p{L})estudiar (?:(?!chino|mandar)\p{L}+ )?en (?:el per[uú]|per[uú]|lima)(?!\p{L})/iu,
      /(?<!\p{L})(?:peruan[oa]s|polic[ií]a nacional)(?!\p{L})/iu,
    ],
    [
      /(?<!\p{L})(?:visitantes|turistas|viajeros|ciudadanos) chin[oa]s?(?!\p{L})|(?<!\p{L})visa[^.]*(?<!\p{L})(?:al|entrar al|para el|visitar el) per[uú]/iu,
      /(?<!\p{L})peruan[oa]s?(?!\p{L})[^.]*(?<!\p{L})(?:visa|entrar|ingresar)(?!\p{L})|(?<!\p{L})visa[^.]*(?<!\p{L})(?:a|para|visitar) china(?!\p{L})|(?<!\p{L})visa[^.]*(?<!\p{L})(?:para|a) (?:l[oa]s )?peruan[oa]s(?!\p{L})/iu,
    ],
    [/(?<!\p{L})genera(?:ción|dora|r|n)/iu, /(?<!\p{L})distribu/iu],
    [/(?<!\p{L})segund[oa]/iu, /(?<!\p{L})(?:primer[oa]?|inicial)(?!\p{L})/iu],
    [/(?<!\p{L})tercer[oa]?(?!\p{L})/iu, /(?<!\p{L})(?:primer[oa]?|segund[oa]|inicial)(?!\p{L})/iu],
  ],
  questionWord: new RegExp(String.raw`(?<!\p{L})(?:${questionWord})(?!\p{L})`, 'iu'),
  clauseAsks: new RegExp(
    String.raw`^\P{L}*(?:(?:y|e|o|pero|${leadIn})\s+){0,3}(?:${questionWord})(?!\p{L})|(?<!\p{L})(?:cu[aá]nt[oa]s?|(?:a|de|con|por|para|en) (?:quién(?:es)?|quien(?:es)?|qué)|cuál(?:es)?|cuándo|dónde|cómo)(?!\p{L})`,
    'iu',
  ),
  bareMeasure:
    /^(?:(?:a )?cu[aá]nt[oa]s? ?|qu[eé] )?(?:d[ií]as?|horas?|a[nñ]os?|toneladas?|kms?|kil[oó]metros?|metros?|hect[aá]reas?|cuota|porcentaje|por ?ciento|proporci[oó]n|parte)?(?: de)?$/iu,
  borders: new RegExp(
    String.raw`[?;]\s+|,?\s+(?:y|e|o|pero)\s+(?:tambi[eé]n\s+)?¿?(?=(?:${questionWord})(?![\p{L}])|(?:(?:${leadIn})\s+){1,3}(?:${farWord})(?!\p{L}))|,\s+¿?(?=(?:${questionWord})(?![\p{L}]))`,
    'giu',
  ),
  orders: {
    advice:
      /(?<!\p{L})(?:(?:deber[ií]a|debo|debemos) (?:yo |nosotros )?(?:invertir|comprar\p{L}*|vender\p{L}*|estudiar|viajar|ir)|me conviene|conviene (?:invertir|comprar)|(?:me )?recomiendas?|(?:me )?aconsejas?|vale la pena|es buena idea|(?:es|ser[aá]) seguro (?:ir|viajar|invertir)|c[oó]mo (?:abro|pongo|monto) (?:un |una |mi )?(?:negocio|empresa|tienda)|c[oó]mo (?:consigo|puedo conseguir|encuentro|postulo (?:a|para)) (?:un |una |alg[uú]n )?(?:trabajo|chamba|empleo|puesto|pr[aá]cticas))(?!\p{L})/iu,
    forecast:
      /(?<!\p{L})(?<!(?:la|esta|por la) )ma[nñ]ana(?!\p{L})|(?<!\p{L})esta noche(?!\p{L})|^\W*(?:por favor,? )?(?:predice|pronostica|haz una predicci[oó]n)\b|(?<!\p{L})(?:va|van|podr[ií]an?) a? ?(?:invadir|atacar|conquistar|anexar|bombardear|ganar|expropiar|estatizar|nacionalizar|confiscar|quitarle|botar a|poner una base|construir una base)|(?<!\p{L})(?:invadir|atacar|conquistar|bombardear)[aá]n?(?!\p{L})|(?<!\p{L})ganar(?:[aá]n?|[ií]an?)(?!\p{L})(?= una guerra| las elecciones| el mundial|\W*$)|(?<!\p{L})ganar[aá]n?(?!\p{L})|(?<!\p{L})(?:va|van) a \p{L}+(?!\p{L}).*(?:pr[oó]ximo a[nñ]o|pr[oó]xima semana|pr[oó]ximo mes)(?!\p{L})|(?<!\p{L})(?:va|van) a (?:subir|bajar|caer) (?:el d[oó]lar|la bolsa|las acciones)|(?<!\p{L})(?:el d[oó]lar|la bolsa|las acciones) (?:va|van) a (?:subir|bajar|caer)/iu,
    declined: [
      /por qu[eé] (?:l[oa]s )?(?:chin[oa]s|peruan[oa]s|gring[oa]s|norteamerican[oa]s) (?:son|siempre|todos)(?: tan| todos| unos| siempre)?(?!\p{L})/iu,
      /\b(?:qu[eé] opinas|crees que)\b/iu,
      /\b(?:direcci[oó]n|tel[eé]fono|correo|n[uú]mero) (?:personal|particular|privad[oa]|de casa|de celular)\b|\bd[oó]nde vive\b|\b(?:su|tu) (?:tel[eé]fono|celular|correo|direcci[oó]n|n[uú]mero)\b|\bc[oó]mo se llama (?:el|la) (?:juez|jueza|general|oficial|periodista|fiscal|trabajador|poblador)|\b(?:sueldo|salario|espos[oa]|hijos|religi[oó]n) de\b|\b(?:sueldo|salario)\b.*\b(?:gerente|director|presidente|ministr[oa]|alcalde|embajador)|\b(?:tel[eé]fono|celular) del? (?:la |el )?(?:gerente|director|presidente|ministr|alcalde|embajador|juez|fiscal|periodista|congresista|general)/iu,
      /(?<!\p{L})c[oó]mo (?:hackear|hackeo|sobornar|soborno|contrabandear|sabotear|lavar (?:plata|dinero)|falsificar|evadir|espiar|robar|robo|piratear)(?!\p{L})/iu,
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
  bothCountries: [
    /(?<!\p{L})per(?:[uú]|uan[oa]s?)(?!\p{L})/iu,
    /(?<!\p{L})(?:chin[ao]s?|pek[ií]n)(?!\p{L})/iu,
  ],
  opinion:
    /(?<!\p{L})(?:qu[eé] (?:piensan?|opinan?|sienten?)|c[oó]mo ven?) (?:los |las |la )?(?:\p{L}+ )?(?:peruan[oa]s|gente|vecin[oa]s|pobladores|ciudadan[oa]s|j[oó]venes|lime[nñ][oa]s)|(?:les? (?:gusta|caen?)|odian|quieren) (?:\p{L}+ ){0,3}?a (?:los|la) (?:peruanos|gente|vecinos)|(?<!\p{L})(?:a )?(?:qui[eé]n|qu[eé] pa[ií]s|cu[aá]l)(?:es)? (?:quieren?|prefieren?|admiran?|conf[ií]an?) (?:\p{L}+ ){0,2}?(?:los peruanos|la gente)|(?<!\p{L})(?:los peruanos|la gente|los vecinos) (?:prefieren?|odian?|quieren? a|conf[ií]an? en|admiran?)(?!\p{L})|opini[oó]n p[uú]blica|(?:encuestas?|sondeos?)(?!\p{L})/iu,
  everyday:
    /(?<!\p{L})(?:llov\p{L}*|lluev\p{L}*|clima de hoy|tiempo har[aá]|temperatura|llover|lluvias?|recetas?|cocinar|cocino|prepara(?:r|n)? (?:un|una|el|la)|restaurantes?|platos?|f[uú]tbol|mundial|cl[aá]sico|champions|liga|goles?|olimpiadas?|pel[ií]culas?|actor|actriz|canci[oó]n|cantantes?|novela|videojuegos?|chistes?|adivinanza|hor[oó]scopo|signo|a[nñ]o nuevo|navidad|cumplea[nñ]os|feriado|boda|capital de|r[ií]o m[aá]s largo|monta[nñ]a m[aá]s alta|r[ií]os?|planetas?|luna|ra[ií]z cuadrada|ecuaci[oó]n|teorema|convert\p{L}*|convierte|traduc\p{L}*|sin[oó]nimo|gram[aá]tica|python|javascript|sql|wifi|bater[ií]a del celular|laptop|descargar|contrase[nñ]a|dolor de|fiebre|medicina|embaraz\p{L}*|dieta|gimnasio|perros?|gatos?|mascotas?|dni|hotel|entradas?|boletos?|taxi|tipo de cambio|a cu[aá]nto est[aá] el d[oó]lar|bitcoin|loter[ií]a|qui[eé]n eres|c[oó]mo te llamas|c[oó]mo est[aá]s)(?!\p{L})/iu,
  otherSide:
    /^¿?(?:y |pero )?(?:qui[eé]n(?:es)?|alguien|hay quien|hay alguien que) (?:\p{L}+ ){0,3}?(?:discrepan?|niegan?|disputan?|contradicen?|contradice|cuestionan?|duda|dudan|opinan? lo contrario|di(?:cen?|gan?) (?:lo contrario|otra cosa)|no est[aá]n? de acuerdo)|^¿?(?:y |pero )?(?:alguien|hay quien|hay alguien que)(?: (?:lo|la|los|que))* (?:ve|vea|piensa|piense|opina|opine|cree|crea|dice|diga) (?:distinto|diferente|otra cosa|lo contrario|algo distinto)|^¿?(?:y |pero )?(?:hay|existen?|alguna) (?:alguna? )?(?:otras?|opini[oó]n(?:es)?|versi[oó]n(?:es)?|voces?|voz|postura)(?: (?:opini[oó]n(?:es)?|versi[oó]n(?:es)?|voces?|postura))?(?: (?:contraria|distinta|diferente|en contra|opuesta))?s?[\s?]*$|^¿?(?:y |pero )?(?:antes )?no (?:dijeron|dec[ií]an|dijo|hab[ií]an dicho) (?:antes )?(?:lo contrario|otra cosa)|^¿?(?:y )?qu[eé] dice (?:la otra parte|el otro lado)|^¿?(?:y )?qu[eé] dicen (?:los cr[ií]ticos|los otros|los dem[aá]s)/iu,
  now: /^[¿\s]*(?:(?:y|e|pero|entonces|qu[eé] tal|qu[eé] hay|c[oó]mo (?:est[aá]n?|van?|sigue[ns]?|anda[ns]?|quedó|quedo)(?: (?:la cosa|eso|todo|el tema))?)[\s,]+)*(?:ahora|ahorita|hoy|hoy en d[ií]a|actualmente|en la actualidad|hoy por hoy|a la fecha)(?: (?:mismo|c[oó]mo (?:est[aá]n?|van?|anda[ns]?|sigue[ns]?)))?\W*$/iu,
  isMuch:
    /^[¿\s]*(?:(?:y|pero|entonces)[\s,]+)*(?:(?:eso|esto|eso ya) )?(?:es|ser[ií]a|son|era|eran|fue)(?: (?:eso|esto))? (?:mucho|muchos|bastante|poco|pocos|alto|grande|harto|importante|significativo)(?: o (?:poco|no|es poco))?(?: (?:dinero|plata|para el per[uú]|para per[uú]|eso))?\W*$/iu,
  isGood:
    /^[¿\s]*(?:(?:y|pero|entonces)[\s,]+)*(?:(?:eso|esto|ella|ello) )?(?:es|ser[ií]a|son|era|eran|fue|fueron|est[aá])(?: (?:eso|esto|algo))? (?:buen[oa]s?|mal[oa]s?|bien|mal|positiv[oa]|negativ[oa]|beneficios[oa]|(?:algo|cosa) (?:buen[oa]|mal[oa]))(?: (?:o (?:mal[oa]s?|buen[oa]s?|no|mal)|eso|para (?:el )?(?:per[uú]|pa[ií]s|nosotros)))*\W*$/iu,
  aboutWhat:
    /^[¿\s]*(?:(?:y|pero|entonces)[\s,]+)*(?:(?:de|sobre) qu[eé] (?:(?:se )?(?:trata(?:ba|n|ban)?|trat[oó])|(?:va|iba|era|es|fue))(?: (?:eso|esto|la ley|el (?:caso|acuerdo|tratado|l[ií]o|pleito)))?|en qu[eé] (?:consiste|consist[ií]a|consisti[oó])|por qu[eé] (?:es|era|fue) (?:el (?:pleito|l[ií]o|problema)|la (?:disputa|bronca)))\W*$/iu,
  onlyBefore: /^[¿\s]*(?:(?:y|e|pero|qui[eé]n)[\s,]+)*(?:antes(?: de es[eo])?|anteriormente)\W*$/iu,
  formerOwner: 'quién era el dueño de NAME antes',
  returns:
    /^[¿\s]*(?:(?:y|pero|ok)[\s,]+)*(?:volviendo al?|de vuelta al?|regresando al?|en cuanto al?|respecto al?|sobre) /iu,
  withParty: /^[¿\s]*(?:(?:y|pero)[\s,]+)*con /iu,
  wordOf: 'qué dice NAME',
  ofChinaInPeru: 'NAME china en el Perú',
  others:
    /(?<!\p{L})(?:(?:qu[eé]|hay|alg[uú]n|alguna|cu[aá]les son l[oa]s) otr[oa]s?|qui[eé]n(?:es)? m[aá]s|(?:qu[eé]|hay|alg[uú]n|alguna) m[aá]s|alguien m[aá]s|otr[oa]s|(?:adem[aá]s|aparte) de (?:es[eao]s?|ell[oa]s?|él|ella))(?!\p{L})/giu,
  whoElse: /^qui[eé]n/iu,
  ordinals: [
    'primer[oa]|1r?[oaº]',
    'segund[oa]|2d?[oaº]',
    'tercer[oa]|3r?[oaº]',
    'cuart[oa]|4t?[oaº]',
    'quint[oa]|5t?[oaº]',
  ].map(ordinal),
  whichFirst:
    /(?<!\p{L})(?:cu[aá]l|qui[eé]n|qu[eé])(?: es| fue| era)? (?:el|la) (?:primer|segund|tercer)/iu,
  whichIsMore:
    /^[¿\s]*(?:(?:y|pero|entonces)[\s,]+)*cu[aá]l(?:es)?(?: de (?:los|las|esos|esas) dos)?(?: (?:es|fue|se|vende|exporta|deja|da|gana|mueve|tiene|son|cuesta|cost[oó]|sali[oó]))* (?:m[aá]s(?: grande| alt[oa]| car[oa]| barat[oa])?|mayor)(?: (?:de (?:los|las|esos|esas) dos|entonces|de ambos|de ambas))?\W*$/iu,
  whichIsEarlier:
    /^[¿\s]*(?:(?:y|pero|entonces)[\s,]+)*cu[aá]l(?:es)?(?: de (?:los|las|esos|esas) dos)?(?: (?:es|fue|se|entr[oó]|lleg[oó]|empez[oó]|abri[oó]|sali[oó]|vino|firm[oó]))* (?:antes|primero|el primero|la primera|m[aá]s (?:antigu[oa]|viej[oa]|nuev[oa]|reciente))\W*$/iu,
  laughsFirst:
    /^(?:(?:(?:a?(?:ja|je|ji|ha)){2,}[jha]*|xd+|lo+l+|m+h?m+|eh+|uy+|asu|pucha|bueno|oye(?: causa| bro| pe)?|ok(?:ay|ey)?|ya(?= (?:y|pero|entonces)(?!\p{L})))(?!\p{L})[\s,.!…]*)+(?=[¿\p{L}])/iu,
  takesBack:
    /^.{2,60}?[\s,.…-]+(?:no,? espera|no,? perd[oó]n|perd[oó]n,? (?:es|quise decir)|mejor dicho|quise decir|corrijo|ah no|no no)[\s,.:…-]+(?=\S{3})/iu,
  local: /(?<=\p{L}{4} )(?:locales|de la zona|del lugar|de (?:ahí|allí|allá))(?!\p{L})/iu,
  extent:
    /cu[aá]nto (?:\p{L}+ ){0,3}?(?:influ|penetr|depend|afect|domin|control|pesa|ayud|interf)/iu,
  total:
    /(?<!\p{L})(?:total(?:es)?|en conjunto|todo el pa[ií]s|a nivel nacional|todas las (?:marcas|empresas))(?!\p{L})/iu,
  yearSpan: /\d{4}\s*(?:a|al|hasta|[-–—])\s*\d{4}|(?<!\p{L})entre (?:el )?\d{4} y (?:el )?\d{4}/iu,
  either: /^(?:o|u|o sea|o (?:el|la|los|las|un|una|es|mas bien))$/iu,
  besides: {
    before:
      /(?<!\p{L})(?:(?:aparte|ademas|fuera|mas alla) de(?:l| la| los| las)?|excepto|salvo|que no sean?|sin contar(?: al?)?)$/iu,
    after: /^(?:aparte|excluid[oa]s?)(?!\p{L})/iu,
  },
  carriesOver:
    /^[¿\s]*(?:(?:y|e|pero|entonces|ah|ok|ya(?=[\s,.]+(?:y|pero|no|entonces)(?!\p{L})|[,.])|ahora|no|nop|perd[oó]n|tambi[eé]n|(?:me )?(?:refer[ií]a|refiero) al?|quise decir|quer[ií]a decir|(?:yo )?(?:preguntaba|pregunto|hablaba|hablo|dec[ií]a|digo)(?: (?:por|de|del|sobre|a))?|qu[eé] (?:hay|tal|pasa|onda) (?:de|con|sobre)|de|del|en|a|al|con|para|lo mismo (?:de|para|con))(?!\p{L})[\s,]*)+|(?<!\p{L})(?:entonces|tambi[eé]n|perd[oó]n|me equivoqu[eé]|(?:lo )?escrib[ií] mal)\W*$/giu,
  frontsTopic:
    /^(?:(?:el|la|los|las) )?(?!(?:qu[eé]|cu[aá]l|qui[eé]n|es[eao]|est[eao]|ell[oa]s?|de|en|por|se|no|ya|a|con|desde|hasta)(?!\p{L}))\p{L}+(?: y \p{L}+| \p{L}+)?,? (?=(?:cu[aá]nt[oa]s?|cu[aá]ndo|d[oó]nde|de d[oó]nde|qui[eé]n(?:es)?|por qu[eé])(?!\p{L}))/iu,
  saysOfIt:
    /(?<!\p{L})(?:es|son|era|eran|fue|fueron|est[aá]n?|\p{L}{2,}(?:aron|ieron|yeron|ó)|empez[oó]|acab[oó]|arranc[oó]|abri[oó]|perdi[oó]|subi[oó]|salió|muri[oó]|pidi[oó]|decidi[oó]|fall[oó]|funciona|sirve|conviene)(?!\p{L})/iu,
  thing:
    /^(?:minas?|puertos?|empresas?|compañ[ií]as?|firmas?|ferrocarril(?:es)?|tren(?:es)?|carreteras?|l[ií]neas?|proyectos?|ley(?:es)?|bancos?|tramos?|plantas?|represas?|institutos?|acuerdos?|tratado|caso|marcas?|celulares?|autos?|carros?|distribuidora|grupo|gobierno|lado|gente)$/iu,
  otherOne:
    /^[¿\s]*(?:(?:y|e|pero|qu[eé] (?:hay|tal|pasa) (?:de|con)|con|de)(?!\p{L})[\s,]*)*(?:el|la|los|las|lo) otr[oa]s?(?: (?:empresa|compa[nñ][ií]a|firma|distribuidora|parte|mitad|puerto|mina|banco|grupo|proyecto|planta|ley|pa[ií]s|lado))?[\s?!.]*$/iu,
  pronoun: /(?<!\p{L})(?:ellos?|ellas?|su|sus|suy[oa]s?|all[ií]|all[aá]|ah[ií])(?!\p{L})/iu,
  standIns: {
    person: /(?<!\p{L})(?:él|ella)(?!\p{L})/iu,
    thing:
      /(?<!\p{L})(?:(?:el|la|es[ae]|est[ae]) (?:palabra|nombre|t[eé]rmino)|ell[oa]s?|él|eso|ahí|allí|(?<!por )l[oa]s?(?= (?!que(?!\p{L}))\p{L}+(?:a|e|o|ó|é|ía|ió|ron|an|en|aría|ería)(?!\p{L})))(?!\p{L})/iu,
  },
  actor:
    /(?<!\p{L})(?:congreso|gobierno|corte|tribunal|juez|jueces|ministerio|sindicatos?|polic[ií]a|ej[eé]rcito|marina|fiscal[ií]a|fiscales|prensa|medios)(?!\p{L})/iu,
  leaning:
    /^¿?(?:y|e|pero|o|entonces|adem[aá]s|qu[eé] hay de|qu[eé] tal)(?!\p{L})|(?<!\p{L})(?:ello|ellos|ellas|[eé]l|ella|su|sus|suyo|suya|este|esta|estos|estas|ese|esa|esos|esas|eso|esto|aquel|aquella|all[ií]|all[aá]|ah[ií]|mismo|misma|otros?|otras?|lo|la|los|las)(?=\s+(?:oper|constru|compr|vend|financ|pag|control|dirig|hizo|hicieron|v[ao]n? |hac|hiz)|\s*\?|$)|(?<!\p{L})(?:ello|su|sus|suyo|ese|esa|eso|esto|all[ií]|all[aá]|ah[ií])(?!\p{L})/iu,
  relativeYears: [
    [/(?<!\p{L})el a[nñ]o (?:antepasado|ante ?pasado)(?!\p{L})/giu, -2, 'el year'],
    [/(?<!\p{L}|desde )hace (?:dos|2) a[nñ]os(?!\p{L})/giu, -2, 'el year'],
    [/(?<!\p{L}|desde )hace (?:tres|3) a[nñ]os(?!\p{L})/giu, -3, 'el year'],
    [/(?<!\p{L})del a[nñ]o pasado(?!\p{L})/giu, -1, 'del year'],
    [/(?<!\p{L})(?:el )?a[nñ]o pasado(?!\p{L})/giu, -1, 'el year'],
    [/(?<!\p{L})este a[nñ]o(?!\p{L})/giu, 0, 'el year'],
  ],
  otherYears: [
    [/\b(?:el )?año (?:anterior|previo|antes)/iu, -1],
    [/\b(?:el )?(?:año siguiente|próximo año)/iu, 1],
  ],
  longestLeaning: 40,
};
