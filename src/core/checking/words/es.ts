import type { CheckingWords } from './words.ts';

export const spanish: CheckingWords = {
  fractions: [
    [/dos tercios/iu, 66.67],
    [/tres cuartas? partes/iu, 75],
    [/(?<!\p{L})un tercio|la tercera parte|un[oa] de cada (?:tres|3)(?!\p{L})/iu, 33.33],
    [/(?<!\p{L})un cuarto|la cuarta parte|un[oa] de cada (?:cuatro|4)(?!\p{L})/iu, 25],
    [/(?<!\p{L})un quinto|la quinta parte|un[oa] de cada (?:cinco|5)(?!\p{L})/iu, 20],
    [/(?<!\p{L})un décimo|la décima parte|un[oa] de cada (?:diez|10)(?!\p{L})/iu, 10],
    [/(?<!\p{L})(?:la mitad|media(?=\s+Lima))(?!\p{L})/iu, 50],
  ],
  bounds: {
    about:
      /(?:casi|cerca de|alrededor de|aproximadamente|más o menos|unos|unas|en torno a|prácticamente|algo menos de|poco más de|poco menos de)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
    over: /(?:m[aá]s de(?:l)?|por encima de(?:l)?|al menos|superior(?:es)? a(?:l)?|supera(?:n|ron)?|por lo menos)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
    under:
      /(?:menos de(?:l)?|por debajo de(?:l)?|hasta|a lo sumo|como máximo)\s*(?:el\s+|los\s+|las\s+|US\$\s*|\$\s*)?$/iu,
  },
  boundsBehind: undefined,
  negation:
    /(?<!\p{L})(?:no|nunca|jam[aá]s|ni|ningún|ningun|ninguna|ninguno|nada|nadie|tampoco|sin|en vez de|en lugar de|falso|rechazó|denegó|negó)(?!\p{L})/giu,
  notNegation:
    /no (?:solo|sólo|importa|obstante|cabe duda)|sin (?:duda|embargo)|N\.?º|no más de|no menos de/giu,
  pending:
    /(?:todav[ií]a|aún|siguen?|contin[uú]an?|sigue)(?!\p{L}).*(?:espera|negoci|pendient|prepar|plan|resist|convers|sin |no |vigente|viviendo)|(?:todav[ií]a|aún) no(?!\p{L})/iu,
  hedge:
    /(?<!\p{L})(?:podría\p{L}*|puede|pueden|sería\p{L}*|tendría\p{L}*|habría\p{L}*|pasaría\p{L}*|pasaria|\p{L}+ría[ns]?|\p{L}+r[áa]n?|van? a|posible(?:mente)?|probable(?:mente)?|quizás?|tal vez|espera\p{L}*|prev[ée]\p{L}*|previst\p{L}*|proyect(?:a|an|ado|ada|ada|aba)|planea\p{L}*|planead\p{L}*|plan(?:es)?|propuest\p{L}*|propone\p{L}*|estima\p{L}*|calcula\p{L}*|cree\p{L}*|supuest\p{L}*|presunt\p{L}*|parece\p{L}*|sugiere\p{L}*|potencial|teóric\p{L}*|aspira\p{L}*|busca|quiere\p{L}*|interés|interesad\p{L}*|en estudio|estudiar|hasta|capacidad|con miras)(?!\p{L})/iu,
  only: /(?<!\p{L})(?:solo|sólo|solamente|únicamente|exclusivamente|nada más)(?!\p{L})/iu,
  reporting:
    /(?<!\p{L})(?:según|seg[uú]n|dice[n]?|dijo|dijeron|afirma\p{L}*|afirmó|sostiene\p{L}*|sostuvo|asegura\p{L}*|aseguró|señala\p{L}*|señaló|denuncia\p{L}*|denunció|alega\p{L}*|considera\p{L}*|consideró|opina\p{L}*|estima\p{L}*|estimó|reporta\p{L}*|reportó|informó|informa\p{L}*|advierte\p{L}*|advirtió|acusa\p{L}*|acusó|argumenta\p{L}*|calcula\p{L}*|calculó|calcularon|prevé\p{L}*|proyecta|espera|esperaba|cree\p{L}*|a juicio de|en opinión de|en palabras de|para la|para el|califica|defiende\p{L}*|recalc\p{L}+|dio a conocer)(?!\p{L})|^[\p{Lu}][^:]{2,40}: /u,
  joints:
    /;\s*|,?\s+(?:y|e|pero|mientras(?: que)?)\s+|,\s+(?:que|quien|la que|el que)\s+|,\s+|\s+[–—-]\s+/giu,
  stretches: /[,;:]\s|\s(?:y|pero|mientras|porque|aunque|sin|en vez de|en lugar de)\s/iu,
  verb: /(?<!\p{L})(?:es|son|era|eran|fue|fueron|está|están|ha|han|había|hay|tiene|tienen|tuvo|da|dan|dio|dieron|hace|hizo|va|van|puede|podría|será|compró|compra|vende|vendió|opera|maneja|pasa|paga|pagó|pesa|pone|puso|sigue|siguen|emplea|suministra|domina|manda|mandó|recibe|recibió|cuenta|aplica|rige|queda|\p{L}{2,}(?:ó|aron|ieron|ará|erá|irá|arán|aba|aban|ía|ían))(?!\p{L})/iu,
  frame:
    /^(?:en|el|la|los|las|por|desde|tras|después|antes|durante|según|para|con|sin|a|al|de|del|más|hacia|bajo|ante)(?!\p{L})/iu,
  gives:
    /(?<!\p{L})(?:vend(?:e|en|ió|ieron|ida|ido)|don(?:a|an|ó|aron|ada|ado)|regal(?:a|an|ó|aron)|entreg(?:a|an|ó|aron|ada|ado)|envi(?:a|an|ó|aron)|mand(?:a|an|ó|aron)|export(?:a|an|ó|aron)|suministr(?:a|an|ó|aron)|notific(?:a|an|ó|aron)|otorg(?:a|an|ó|aron)|adjudic(?:a|an|ó|aron)|ced(?:e|en|ió|ieron))(?!\p{L})/iu,
  takes:
    /(?<!\p{L})(?:compr(?:a|an|ó|aron)|adquir(?:ió|ieron|ida|ido)|adquiere|recib(?:e|en|ió|ieron)|import(?:a|an|ó|aron)|obtuv(?:o|ieron)|consigui(?:ó|eron))(?!\p{L})/iu,
  receiver: /(?<!\p{L})(?:al?|para)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  giver: /(?<!\p{L})(?:al?|del?|por)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  countries: {
    peru: /(?<!\p{L})per(?:ú|u|uan[oa]s?)(?!\p{L})/iu,
    china: /(?<!\p{L})(?:chin[oa]s?|pek[ií]n|beijing)(?!\p{L})/iu,
  },
};
