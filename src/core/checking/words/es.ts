import { spanishParties } from './parties/es.ts';
import type { CheckingWords } from './words.ts';

export const spanish: CheckingWords = {
  ...spanishParties,
  fractions: [
    [/dos tercios/iu, 66.67],
    [/tres cuartas? partes/iu, 75],
    [/(?<!\p{L})un tercio|la tercera parte|(?:un[oa]|1) de cada (?:tres|3)(?!\p{L})/iu, 33.33],
    [/(?<!\p{L})un cuarto(?= de)|la cuarta parte|(?:un[oa]|1) de cada (?:cuatro|4)(?!\p{L})/iu, 25],
    [/(?<!\p{L})un quinto|la quinta parte|(?:un[oa]|1) de cada (?:cinco|5)(?!\p{L})/iu, 20],
    [/(?<!\p{L})un décimo|la décima parte|(?:un[oa]|1) de cada (?:diez|10)(?!\p{L})/iu, 10],
    [/(?<!\p{L})(?:(?<!primera |segunda )la mitad|media(?=\s+Lima))(?!\p{L})/iu, 50],
  ],
  bounds: {
    about:
      /(?:(?<!\p{L})casi|cerca de|alrededor de|aproximadamente|más o menos|unos|unas|en torno a|a punto de|poquito menos de|poquito más de|ligeramente (?:más|menos) de|algo más de|algo así como|roz\p{L}+|aproxim\p{L}+ a|prácticamente|algo menos de|poco más de|poco menos de|rond\p{L}+|borde\p{L}+)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
    over: /(?<!\p{L})(?:m[aá]s de(?:l)?|por encima de(?:l)?|al menos|superior(?:es)? a(?:l)?|super(?:a|an|ó|aron|aba|aban)|pas(?:a|an|ó|aron)(?: de)?|rebas\p{L}+|por lo menos)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
    under:
      /(?:menos de(?:l)?|por debajo de(?:l)?|hasta|a lo sumo|como máximo)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
  },
  boundsBehind: {
    about: /^\s*(?:aproximadamente|más o menos|aprox\.?|o algo así)(?!\p{L})/iu,
    over: /^\s*(?:o más|y pico|y tantos|largos)(?!\p{L})|^\+/iu,
    under: /^\s*o menos(?!\p{L})/iu,
  },
  wrappings: [
    // Not so much as one of them is none.
    [
      /(?<!\p{L})ni (?:un[oa]? (?:sol[oa] )?|medi[oa] )(?:d[oó]lar|sol|centavo|peso|c[eé]ntimo|metro|kilo|gramo|minuto|d[ií]a)(?!\p{L})/giu,
      'nada',
    ],
    // The country, and no language.
    [
      /(?<=(?<!\p{L})(?:empresas?|compañ[ií]as?|firmas?|grupos?|consorcios?|constructoras?|bancos?|capital(?:es)?|inversionistas?) )español(?:as?|es)?(?!\p{L})/giu,
      'de España',
    ],
    [/^(?:falso|bulo|mito|verdadero|fake)\s*[:!]\s*/iu, ''],
    [/(?<!\p{L})(?:no es (?:cierto|verdad)|es (?:falso|mentira)|es un mito) que(?!\p{L})/iu, 'no'],
  ],
  denials: [
    [
      /(?<!\p{L})(?:se neg(?:ó|aron) a|(?<!que )(?:se (?:nieg|negab)an? a|se han? negado a)|rehus(?:ó|aron)|(?<!que )rehúsan?)(?!\p{L})/giu,
      '',
    ],
    [
      /(?<!\p{L})(?:no es (?:cierto|verdad)|es (?:falso|mentira)|es un mito)(?: que)?(?!\p{L})/giu,
      '',
    ],
    [/(?<!\p{L})no tienen? nada que ver con(?!\p{L})/giu, 'con'],
    [/(?<!\p{L})(?:sigue[ns]?|continúan?) sin(?!\p{L})/giu, ''],
    [/(?<!\p{L})(?:no|nunca|jamás) (?:llegó|llegaron|ha llegado|han llegado) a(?!\p{L})/giu, ''],
    [/(?<!\p{L})ni(?!\p{L})/giu, 'y'],
    [/(?<!\p{L})carecen? de(?!\p{L})/giu, 'tiene'],
    [/(?<!\p{L})sin ning[uú]n[ao]?(?!\p{L})/giu, 'con'],
    [
      /(?<!\p{L})(?:todavía|aún|hasta (?:ahora|hoy|la fecha)|de ninguna manera|en absoluto)(?!\p{L})/giu,
      '',
    ],
    [
      /(?<!\p{L})(?:ya no|no|nunca|jam[aá]s|tampoco|ningún|ningun|ninguna|ninguno|nadie|nada)(?!\p{L})/giu,
      '',
    ],
  ],
  goodsTrade: /(?<!\p{L})(?:export|import|vend|vent|env[ií])/iu,
  future:
    /(?<!\p{L})(?:\p{L}{2,}(?:rá|rán)|va[n]? a(?= \p{L}+[aei]r(?:se|l[aeo]s?)?(?!\p{L})))(?!\p{L})/iu,
  beforehand: /(?<!\p{L})antes de(?!\p{L})/iu,
  asking: /(?<!\p{L})(?:qué|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?|si)(?!\p{L})/iu,
  surer:
    /(?<!\p{L})(?:sin (?:lugar a )?dudas?|indudable(?:mente)?|innegable(?:mente)?|definitivamente|está (?:com)?probado|indiscutible(?:mente)?)(?!\p{L})/iu,
  negation:
    /(?<!\p{L})(?:se neg(?:ó|aron) a|(?<!que )(?:se (?:nieg|negab)an? a|se han? negado a)|rehus(?:ó|aron)|(?<!que )rehúsan?|no|nunca|jam[aá]s|ni|ningún|ningun|ninguna|ninguno|nada|nadie|tampoco|sin(?= (?:\p{L}+(?:ar|er|ir)(?:l[aoe]s?|se)?|que)(?!\p{L}))|en vez de|en lugar de|falso|carecen? de|sin ning[uú]n[ao]?)(?!\p{L})/giu,
  without: /(?<!\p{L})sin(?!\p{L})/giu,
  turns: {
    up: {
      before:
        /(?<!\p{L})(?:subi\p{L}+|sub[eí]\p{L}*|crec\p{L}+|aument\p{L}+|alza\p{L}*|increment\p{L}+|sumó|ganó|ganaron|avanz\p{L}+|dispar\p{L}+|expandi\p{L}+)(?!\p{L})[^,;.]*$/iu,
      behind:
        /^\s*(?:más|mas|mayor|superior|por encima|de (?:aumento|alza|crecimiento|incremento))(?!\p{L})/iu,
    },
    down: {
      before:
        /(?<!\p{L})(?:baj[aóe]\p{L}*|cay\p{L}+|ca[eí]\p{L}*|disminu\p{L}+|reduj\p{L}+|redu[cz]\p{L}+|descen\p{L}+|retroce\p{L}+|contraj\p{L}+|contracci[oó]n|perdi\p{L}+|merm\p{L}+|desplom\p{L}+|recort\p{L}+)(?!\p{L})[^,;.]*$/iu,
      behind:
        /^\s*(?:menos|menor|inferior|por debajo|de (?:caída|baja|descenso|reducción))(?!\p{L})/iu,
    },
  },
  comparing: {
    whole:
      /(?<!\p{L})(?:más(?! o menos)|(?<!más o )menos|mayor(?:es)?|menor(?:es)?)(?!\p{L}| de (?:l|un|\d|cien|mil|dos|tres))[^,;.]{0,60}?(?<!\p{L})que(?!\p{L}| (?:(?:se|le|fue|son|es|más|menos)(?!\p{L})|\d))/iu,
    more: /(?<!\p{L})(?:más|mayor(?:es)?)(?!\p{L})/iu,
    less: /(?<!\p{L})(?:menos|menor(?:es)?)(?!\p{L})/iu,
    before:
      /(?<!\p{L})(?:que (?:en (?:\d|el mismo|el primer|los mismos)|(?:el|un|hace un) (?:año|mes)|hace)[^,.;]*)/iu,
    than: /(?<!\p{L})que\s+(?:(?:en|de|a|desde)\s+)?(?:l[ao]s?\s+|el\s+)?/iu,
  },
  flows: [
    /(?<!\p{L})(?:export\p{L}*|vend\p{L}+)/iu,
    /(?<!\p{L})(?:import(?!an)\p{L}*|compr\p{L}+)/iu,
  ],
  topmost:
    /(?<!\p{L})(?:(?:el|la|lo|los|las|su|sus|un|una) (?:(?!que )\p{L}+ ){0,2}(?:más(?! de(?!\p{L})| o menos)|mayor(?:es)?(?! parte)|principal(?:es)?|mejor(?:es)?|peor(?:es)?)|que más \p{L}+s(?!\p{L})|número uno|récord|primer(?:[oa]s?)? (?:destino|proveedor|comprador|socio|origen|mercado))(?!\p{L})/iu,
  rankedTop:
    /(?<!\p{L})(?:segund|tercer|cuart|quint|sext)[oa]?s? (?:\p{L}+ )?(?:más|mayor|principal)(?:es)?(?!\p{L})/iu,
  topOf:
    /(?<!\p{L})(?:(?:el|la|lo|los|las|su|sus|un|una) (?:mayor(?:es)?(?! parte)|principal(?:es)?)|número uno|primer(?:[oa]s?)?(?= (?:destino|proveedor|comprador|socio|origen|mercado)))(?!\p{L})/iu,
  among:
    /(?<!\p{L})(?:asiátic[oa]s?|african[oa]s?|europe[oa]s?|latinoamerican[oa]s?|sudamerican[oa]s?|de (?:Asia|África|Europa|América Latina|América del Sur|la región)|regional(?:es)?|extranjer[oa]s?|privad[oa]s?|públic[oa]s?|estatal(?:es)?)(?!\p{L})/iu,
  begun: /inaugur|abri[óe]|abiert|empez|comenz|inici|arranc|operar/iu,
  weighty: [
    {
      said: /(?<!\p{L})(?:les? deben?|adeuda\p{L}*|deben? (?:miles|millones|dinero|plata))(?!\p{L})/iu,
      told: /deuda|adeud|acreedor|deb(?:e|en|ía) (?:\d|miles|millones)/iu,
    },
    {
      said: /(?<!\p{L})(?:es|son|era|fue|fueron|sido|será) (?:muy |tan |una? |algo |lo )*(?:buen[oa]?s?|mal[oa]?s?|excelentes?|terribles?|p[eé]sim[oa]s?|horribles?|maravillos[oa]s?)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:es|son|era|fue|fueron|sido|será) (?:muy |tan |una? |algo |lo )*(?:buen[oa]?s?|mal[oa]?s?|excelentes?|terribles?|p[eé]sim[oa]s?|horribles?|maravillos[oa]s?)(?!\p{L})/iu,
    },
    {
      said: /(?<!\p{L})(?:abandon(?:ó|aron|ad[oa]s?)|fracas(?:ó|aron)|colaps(?:ó|aron)|romp(?:ió|ieron)|rot[oa]s?|perdi(?:ó|eron) el|quebr(?:ó|aron)|suspend(?:ió|ieron|id[oa]s?))(?!\p{L})/iu,
      told: /(?<!\p{L})(?:abandon\p{L}*|fracas\p{L}*|colaps\p{L}*|romp\p{L}*|ruptura|perd\p{L}*|pierd\p{L}*|quiebra|quebr\p{L}*|suspen\p{L}*|insolven\p{L}*|cancel\p{L}*|anul\p{L}*|retir\p{L}*|termin\p{L}*|ya no)(?!\p{L})/iu,
    },
    {
      said: /(?<!\p{L})(?:del mundo|mundial(?:es)?|del planeta)(?!\p{L})/iu,
      told: /mund|planeta|global/iu,
    },
    {
      said: /(?<!\p{L})(?:renov(?:ó|aron)|prorrog(?:ó|aron))(?!\p{L})/iu,
      told: /renov|pr[oó]rrog|ampli|extend|extens/iu,
    },
    {
      said: /(?<!\p{L})(?:ya )?(?:está|fue|quedó) (?:ya )?(?:terminad|culminad|concluid)[oa]s?(?!\p{L})/iu,
      told: /termin|culmin|conclu|complet|inaugur|abri|abiert|construid|cerr/iu,
    },
    {
      said: /(?<!\p{L})(?:primera|1\.?ª) (?:fase|etapa)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:primer|inicial|fase|etapa|inici|comien)/iu,
    },
    {
      said: /(?<!\p{L})(?:segunda|2\.?ª) (?:fase|etapa)(?!\p{L})/iu,
      told: /(?<!\p{L})(?:segund|posterior|ampli|expan)/iu,
    },
    // What was so until something else came is so no more.
    {
      said: /(?<!\p{L})(?:siguen? (?:siendo|en manos)|todav[ií]a (?:es|pertenece)|aún (?:es|pertenece))(?!\p{L})/iu,
      told: /^(?!.*(?<!\p{L})(?:hasta que|perteneció|terminó|dejó de)(?!\p{L}))/isu,
    },
  ],
  universal:
    /(?<!(?:sobre|no|ante|casi) )(?<!\p{L})tod[oa]s?(?!\p{L}| (?:el mundo|caso))|(?<!\p{L})(?:íntegr\p{L}+|enter[oa]s?|completamente|totalmente|siempre|por completo|exclusivamente|la totalidad)(?!\p{L})/iu,
  partial:
    /(?<!\p{L})(?:partes?|mayor[ií]a|much[oa]s|algun[oa]s|vari[oa]s|poc[oa]s|desproporcionad[oa]s?|principalmente|en parte|porci[oó]n)(?!\p{L})/iu,
  opinion:
    /(?<!\p{L})(?:escépticos|críticos|detractores|a juicio de|en opinión de|cree[n]?|opina[n]?|sostiene[n]?)(?!\p{L})/iu,
  notNegation:
    /(?<!\p{L})no (?:es|fue|ha sido) superad[oa] por nadie(?!\p{L})|(?<!\p{L})nadie (?:la? )?super(?:a|ó)(?!\p{L})|no (?:solo|sólo|importa|obstante|cabe duda)|sin (?:duda|embargo)|N\.?º|(?<!\p{L})no (?:se )?(?:acab|ces|par|termin)a[n]?(?! de \p{L}+r)(?!\p{L})|(?<!\p{L})no dejan? de(?!\p{L})|no más de|no menos de|(?<!\p{L})No\.(?=\s)|ningun[oa] otr[oa][^.;]* tan(?!\p{L})|(?<!\p{L})nada nuevo(?!\p{L})|no (?:es|era|fue) (?:un |ningún )?secreto|no (?:es|son) (?:nada |algo |cosa )?(?:nuev[oa]s?|de ahora)|(?<!\p{L})no (?:tradicional|metálic|residente|vinculante|gubernamental|oficial)\p{L}*|(?<!\p{L})(?:para(?: que)?|a fin de que|con tal de(?: que)?|de que|de) no(?!\p{L})/giu,
  adverse:
    /(?<!\p{L})(?:resist\p{L}+|opon\p{L}+|opus\p{L}+|poc[oa]s?|apenas|escas\p{L}+|neg(?:ó|aron)|deneg\p{L}+|impag\p{L}+|exced\p{L}+|m[aá]s all[aá]|falt\p{L}+|carec\p{L}+|rechaz\p{L}+|ilegal\p{L}*|ocupar el lugar|reemplaz\p{L}+|retir\p{L}+|cancel\p{L}+|ex|antigu[oa]s?|solo|sólo|únic[oa]s?|exclusiv\p{L}+|pese|contra|objecion\p{L}*|dud\p{L}+|imped\p{L}+|bloque\p{L}+|perdi\p{L}+|dej[oó]|dejar|ces[oó]|cuestion\p{L}+)(?!\p{L})/iu,
  denying: /(?<!\p{L})(?:neg(?:ó|aron)|nieg\p{L}+|desmint\p{L}+|desmient\p{L}+)(?!\p{L})/iu,
  pendingWords:
    /(?<!\p{L})(?:siguen?|está) vigentes?(?!\p{L})|(?<!\p{L})(?:todav[ií]a|aún|siguen?|contin[uú]an?)(?: (?:está[n]?|en|pendientes?|construcción|debate|trámite|negociación|estudio|los tribunales))*(?!\p{L})|(?<!\p{L})(?:está|están) pendientes?(?: de)?(?!\p{L})/giu,
  sought: [
    {
      asking: /plane|propuest|previst|espera|estudi/iu,
      done: /complet(?:ó|ad)|termin(?:ó|ad)|(?<!\p{L})logr(?:ó|aron)|construid/iu,
    },
    {
      asking:
        /(?<!\p{L})(?:demand(?:ó|aron|a)|pid(?:ió|ieron|e)|solicit\p{L}+|busc\p{L}+|presentad[oa])(?!\p{L})/iu,
      done: /(?<!\p{L})(?:anul(?:ó|aron|ad\p{L}+)|declar\p{L}+ nul[oa]|revoc\p{L}+|cancel\p{L}+)/iu,
    },
  ],
  done: /(?<!\p{L})(?:ya|obtuvo|obtuvieron|consigui[oó]|logr[oó]|recibi[oó]|exonerad[ao]s?|empez[oó]|comenz[oó]|arranc[oó]|se (?:est[aá] construyendo|construye)|est[aá]n? construyendo|entr[oó] en vigor|fue (?:otorgad|concedid|construid|elegid|escogid|seleccionad)[ao]|ha (?:obtenido|conseguido|recibido|empezado|comenzado|sido))(?!\p{L})/iu,
  wishes:
    /(?<!\p{L})(?:busc\p{L}*|cabilde\p{L}*|gestion\p{L}*|quier\p{L}*|pid\p{L}*|solicit\p{L}*|inter[eé]s\p{L}*|esper\p{L}*)(?!\p{L})/iu,
  seeks:
    /(?<!\p{L})(?:busc\p{L}*|cabilde\p{L}*|gestion\p{L}*|quier\p{L}*|pid\p{L}*|solicit\p{L}*|inter[eé]s\p{L}*|esper\p{L}*|propon\p{L}*|propuest\p{L}*|plan\p{L}*|eval[uú]\p{L}*|todav[ií]a|a[uú]n no|podr[ií]a\p{L}*|no|se est(?:á|aba)n? \p{L}+[ai](?:é)?ndo)(?!\p{L})/iu,
  open: /plan|propue|propon|en curso|en marcha|en obras|en construcci|consider|estudi|pendient|previst/iu,
  stages: [
    {
      pattern:
        /(?<!\p{L})(?:negoci\p{L}*|conversa\p{L}*|esper\p{L}*|discut\p{L}*|acuerdo|protocolos?|firm\p{L}+)(?!\p{L})/iu,
      done: ['signing-date'],
    },
    {
      pattern:
        /(?<!\p{L})(?:viv\p{L}+|resist\p{L}*|qued\p{L}+|sig\p{L}+ en|ocup\p{L}+|familias)(?!\p{L})/iu,
      done: ['eviction'],
    },
    {
      pattern:
        /(?<!\p{L})(?:prepar\p{L}*|planea\p{L}*|abr\p{L}+|abiert\p{L}+|inaugur\p{L}+|constru\p{L}+|obras|operar|operaci\p{L}+|funcion\p{L}+)(?!\p{L})/iu,
      done: ['opening-date', 'operation-start'],
    },
    {
      pattern:
        /(?<!\p{L})(?:admit\p{L}*|acept\p{L}*|acceso|entr\p{L}+|mercado|ingres\p{L}+)(?!\p{L})/iu,
      done: ['market-access'],
    },
  ],
  present:
    /(?<!\p{L})(?:todav[ií]a|aún|siguen?|vigente|hoy|actualmente|en vigor|está|están|ahora)(?!\p{L})/iu,
  notOnly:
    /(?<!\p{L})(?:no|ni)(?!\p{L})[^,.;:]{0,24}(?<!\p{L}|una? )(?:solo|sólo|solamente|únicamente)(?!\p{L})/iu,
  undone:
    /(?<!\p{L})(?:anul(?:ó|aron|ad[oa]s?)|revoc(?:ó|aron|ad[oa]s?)|derog(?:ó|aron|ad[oa]s?)|cancel(?:ó|aron|ad[oa]s?)|retir(?:ó|aron|ad[oa]s?)|dej(?:ó|aron) sin efecto|sin efecto|tumb(?:ó|aron)|venci(?:ó|eron)|expir(?:ó|aron)|caduc(?:ó|aron|ad[oa]s?)|termin(?:ó|aron)|concluy(?:ó|eron)|ces(?:ó|aron))(?!\p{L})/giu,
  ceased: /(?<!\p{L})(?:ya no|dej(?:ó|aron) de|ha dejado de|ces(?:ó|aron))(?!\p{L})/iu,
  formerly:
    /(?<!\p{L})(?:fue(?:ron)? antes|antes (?:fue|era)|ex(?: |-)?(?:president[ea]|ministr[oa]|canciller|embajador[a]?|director[a]?|fiscal|alcald(?:e|esa)))(?!\p{L})/iu,
  standing: /(?<!\p{L})(?:es|son|sigue[n]? siendo)(?!\p{L})/iu,
  scant: /(?<!\p{L})(?:poc[oa]s?|apenas|escas\p{L}+)(?!\p{L})/iu,
  pending:
    /(?<!\p{L})siguen? sin(?!\p{L})|(?:todav[ií]a|aún) se(?!\p{L})|(?:todav[ií]a|aún|siguen?|contin[uú]an?|sigue)(?!\p{L}).*(?:espera|negoci|trabaj|pendient|prepar|plan|resist|convers|constru|debat|trámite|tribunal|judicial|juzgado|corte|estudi|discu|sin |no |vigente|viviendo|por )|(?:todav[ií]a|aún) no(?!\p{L})|est[áa]n? (?:pendientes?|por)(?!\p{L})/iu,
  hedge:
    /(?<!\p{L})(?:podría\p{L}*|puede|pueden|sería\p{L}*|tendría\p{L}*|habría\p{L}*|pasaría\p{L}*|pasaria|\p{L}+ría[ns]?|posible(?:mente)?|probable(?:mente)?|quizás?|tal vez|espera\p{L}*|prev[ée]\p{L}*|previst\p{L}*|proyect(?:a|an|ado|ada|ada|aba)|planea\p{L}*|planead\p{L}*|plan(?:es)?|propuest\p{L}*|propone\p{L}*|estima\p{L}*|calcula\p{L}*|cree\p{L}*|supuest\p{L}*|presunt\p{L}*|parece\p{L}*|sugiere\p{L}*|potencial|teóric\p{L}*|aspira\p{L}*|busca|quiere\p{L}*|interés|interesad\p{L}*|ib(?:a|an) a|va[n]? a|en estudio|estudiar|con miras)(?!\p{L})/iu,
  only: /(?<!\p{L})(?:únic[oa]s?|solo|sólo|solamente|únicamente|exclusiv\p{L}*|nada más)(?!\p{L})/iu,
  reporting:
    /(?<!\p{L})(?:según|seg[uú]n|dice[n]?|dijo|dijeron|afirma\p{L}*|afirmó|sostiene\p{L}*|sostuvo|asegura\p{L}*|aseguró|señala\p{L}*|señaló|denuncia\p{L}*|denunció|alega\p{L}*|considera\p{L}*|consideró|opina\p{L}*|estima\p{L}*|estimó|reporta\p{L}*|reportó|informó|informa\p{L}*|define\p{L}*|entiende\p{L}*|explica\p{L}*|subray\p{L}+|recalc\p{L}+|destac\p{L}+|advierte\p{L}*|advirtió|acusa\p{L}*|acusó|argumenta\p{L}*|calcula\p{L}*|calculó|calcularon|prevé\p{L}*|cree\p{L}*|a juicio de|en opinión de|en palabras de|(?<=^)para (?:la |el |los |las )?(?=\p{Lu})|para la|para el|califica|defiende\p{L}*|dio a conocer)(?!\p{L})/iu,
  predicates: [
    [
      /(?<!\p{L})(?:dentro de|en) (?:las |el )?(?:aguas peruanas|mar peruano|200 millas)/iu,
      /(?<!\p{L})(?:fuera de(?:l)? (?:las |mar )|más allá de las 200|altamar|alta mar)/iu,
    ],
    [
      /en persona|f[ií]sicamente|en el muelle|presencial/iu,
      /videoenlace|videoconferencia|a distancia|virtual/iu,
    ],
    [
      /almirante/iu,
      /(?<!\p{L})(?:un|el) general(?!\p{L})/iu,
      /coronel/iu,
      /capit[aá]n/iu,
      /(?<!\p{L})ministr[oa](?!\p{L})/iu,
      /embajador/iu,
    ],
    [
      /anulad\p{L}+|anul[oó]|declarad[oa] nul[oa]/iu,
      /retir(?:[oó]|ad[oa]|aron|o|ar)(?!\p{L})|desisti[oó]|desistimiento/iu,
      /fundad[oa](?!\p{L})|dio la raz[oó]n/iu,
      /revoc[oó]|revocad[oa]|improcedente/iu,
      /rechaz[oó]|rechazad[oa]|deneg[oó]|denegad[oa]/iu,
    ],
  ],
  owning:
    /(?<!\p{L})(?:dueñ[oa]s?|propietari[oa]s?|pertenece|propiedad de|es parte de|forma parte de|en manos de|posee|poseen|tiene el \d[\d.,]{0,24} ?%)(?!\p{L})/iu,
  ofChina:
    /(?<!\p{L})(?:pertenecen?|es|son) (?:de|a) (?:l[ao]s )?(?:empresas? |capitales )?[Cc]hin(?:a|[oa]s)(?!\p{L}| \p{Lu})|en manos (?:de )?(?:l[ao]s )?(?:empresas? )?[Cc]hin(?:a|[oa]s)(?!\p{L}| \p{Lu})|(?<!\p{L})es (?:una )?(?:empresa |mina |compañía )?chin[oa](?=\s*[.,;!]|\s*$)|(?<!\p{L})China (?:no )?(?:es (?:la )?dueña|controla|posee)(?!\p{L})/u,
  having:
    /(?<!\p{L})(?:dueñ[oa]s?|propietari[oa]s?|pertenecen?|propiedad de|parte de|en manos de|poseen?|tienen?|es de|son de|siguen? siendo|todav[ií]a|aún|opera(?:n|d[oa]s? por)?|maneja(?:n|d[oa]s? por)?|filial|reparten?|distribuyen?)(?!\p{L})/iu,
  past: /(?<!\p{L})(?:eran?|fue|fueron|hab[ií]an?|ten[ií]an?|sol[ií]an?|antes|antigu[oa]s?|ex|alguna vez|hasta|vend\p{L}+|\p{L}+(?:ó|aron|ieron|aba|aban))(?!\p{L})/iu,
  sameTime: /(?<!\p{L})(?:es[ea]|el|la) mism[oa] (?:año|mes|día)(?!\p{L})/iu,
  joints:
    /;\s*|,?\s+(?:y|e|pero|mientras(?: que)?)\s+|,\s+(?:que|quien|la que|el que)\s+|,\s+|\s+[–—-]\s+/giu,
  series: /^\p{L}+[aei]r [yeo] \p{L}+[aei]r(?!\p{L})/iu,
  dependent:
    /^(?:que|lo|l[ao]s?|se|les?|sus?|amb[oa]s|ést?[aeo]s?|est[aeo]|solo|sólo|ya|además|también|no)(?!\p{L}) (?!\p{Lu})/u,
  stretches: /[,;:]\s|\s(?:y|pero|mientras|porque|aunque|sin|en vez de|en lugar de)\s/iu,
  verb: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|está|están|ha|han|había|hay|tiene|tienen|tuvo|da|dan|dio|dieron|hace|hizo|va|van|puede|podría|será|compró|compra|vende|vendió|opera|maneja|pasa|paga|pagó|pesa|pone|puso|sigue|siguen|emplea|suministra|domina|manda|mandó|recibe|recibió|cuenta|aplica|rige|queda|\p{L}{2,}(?:ó|aron|ieron|ará|erá|irá|arán|aba|aban|ía|ían))(?!\p{L})/iu,
  frame:
    /^(?:en|el|la|los|las|por|desde|tras|después|antes|durante|según|para|con|sin|a|al|de|del|más|hacia|bajo|ante)(?!\p{L})/iu,
  ranks: [
    /(?<!\p{L})(?:primer[oa]?(?! (?:semestre|trimestre|vez|fase|etapa|mes|año|vuelta)(?!\p{L}))|lidera|lideró|encabeza|primer lugar)(?!\p{L})/giu,
    /(?<!\p{L})(?:segund[oa])(?!\p{L})/giu,
  ],
  ordinals: [
    /(?<!\p{L})primer[oa]?(?!\p{L})/giu,
    /(?<!\p{L})segund[oa](?!\p{L})/giu,
    /(?<!\p{L})tercer[oa]?(?!\p{L})/giu,
    /(?<!\p{L})cuart[oa](?!\p{L})/giu,
  ],
  ahead:
    /(?<!\p{L})(?:por delante de|delante de|seguid[oa]s? (?:de|por)|super(?:a|ó)|por encima de|le gan(?:a|ó) a|más que)(?!\p{L})/iu,
  behind: /(?<!\p{L})(?:detr[aá]s de|por debajo de|menos que|segund[oa] después de)(?!\p{L})/iu,
};
