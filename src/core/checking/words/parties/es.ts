import type { PartyWords } from './party-words.ts';

export const spanishParties: PartyWords = {
  holdings: [
    {
      relation: 'owner',
      pattern:
        /(?<!\p{L})(?:pertenece(?:n)? a|(?:es|son|sigue siendo|siguen siendo) (?:propiedad )?(?:del |de (?:l[ao]s? |el )?)(?:\p{Ll}+ )?(?=\p{Lu})|(?:es |son )?(?:filial|subsidiaria|propiedad) de|(?:es|son|forma|forman) parte de|controlad[oa]s? por|(?:está |están )?en manos de)/u,
      order: 'thing-holder',
    },
    {
      relation: 'owner',
      pattern: /(?<!\p{L})(?:l[oa]|que) (?:controla|posee)(?= )/iu,
      order: 'thing-holder',
    },
    {
      relation: 'owner',
      pattern:
        /(?<!\p{L})(?:controla|controlan|posee|es (?:la |el )?dueñ[oa] (?:de(?: l[ao]s?)?|del)(?: [\d.,]+ ?% de(?:l)?)?|es (?:la )?(?:empresa |casa |compañía )?matriz de|(?:es|sigue siendo) accionista del?|(?:mantiene|conserva|retiene) (?:el |su |una? )*(?:[\d.,]+ ?%|participación|acciones)(?: del?)?|es propietari[oa] de|tiene el [\d.,]+ ?% de)(?!\p{L})/iu,
      order: 'holder-thing',
    },
    {
      relation: 'operator',
      pattern:
        /(?<!\p{L})(?:operad[oa]s? por|manejad[oa]s? por|a cargo de|l[oa]s? (?:opera|opere|maneja|maneje|administra)|que (?:opera|maneja)(?= \p{Lu}))(?!\p{L})/u,
      order: 'thing-holder',
    },
    {
      relation: 'operator',
      pattern:
        /(?<!\p{L})(?:opera|opere|operan|maneja|manejan|administra|gestiona|es (?:el )?operador(?:a)? de)(?!\p{L})/iu,
      order: 'holder-thing',
    },
  ],
  within:
    /(?<!\p{L})en\s+(?:l[ao]s?\s+|el\s+)?(?:(?:regi[oó]n|provincia|departamento|distrito|ciudad|puerto)\s+(?:de\s+)?)?$/iu,
  going: /^(?:visit|viaj|fue)/iu,
  trains:
    /(?<!\p{L})(?:capacit(?:a|an|ó|aron|ará|arán|ar)|entren(?:a|an|ó|aron|ará|arán|ar)|adiestr(?:a|an|ó|aron)|form(?:ó|aron|ará|arán|ar(?= a(?:l|(?: l[ao]s?)?)? (?:\d|\p{Lu}|mil)))|instruy(?:e|en|ó|eron))(?: a(?: la| los| las)?| al)?(?!\p{L})/iu,
  receivesVisit:
    /(?<!\p{L})(?:recib(?:ió|ieron) (?:la |una )?(?:visita|delegación)(?: de)?|recib(?:ió|ieron) a|acog(?:ió|ieron)|fue visitad[oa] por)(?!\p{L})/iu,
  acts: /(?<!\p{L})(?:visit(?:ó|aron|an?|ar)|viaj(?:ó|aron|a|an) a|fue(?:ron)? a|demand(?:ó|aron)|acus(?:ó|aron|a)|denunci(?:ó|aron|a)|mult(?:ó|aron)|invit(?:ó|aron)|recibió|critic(?:ó|aron)|defend(?:ió|ieron)|controla|opera|maneja|construy(?:ó|e)|neg(?:ó)|supera|superó|reemplazó)(?!\p{L})/iu,
  gives:
    /(?<!\p{L})(?:vend(?:e|en|ió|ieron|id[oa]s?|er)|prest(?:a|an|ó|aron)|don(?:a|an|ó|aron|ad[oa]s?)|regal(?:a|an|ó|aron)|entreg(?:a|an|ó|aron|ad[oa]s?)|env[ií](?:a|an|ó|aron|ad[oa]s?)|mand(?:a|an|ó|aron|ad[oa]s?)|export(?:a|an|ó|aron)|suministr(?:a|an|ó|aron)|proporcion(?:a|an|ó|aron)|prove(?:e|en|yó|yeron)|financ(?:ia|ian|ió|iaron|iar)|bec(?:a|an|ó|aron)|da|dan|dio|dieron|notific(?:a|an|ó|aron)|otorg(?:a|an|ó|aron)|adjudic(?:a|an|ó|aron)|ced(?:e|en|ió|ieron))(?!\p{L})/iu,
  takes:
    /(?<!\p{L})(?:(?<!(?:la|una|esa|esta|su) )compr(?:a(?! de)|an|ó|aron)|adquir(?:ió|ieron|ida|ido)|adquiere|adeud(?:a|an|ó|aron|aba|aban)|(?<=(?<!\p{L})les? )deb(?:e|en|ía|ían)(?! (?:haber|su|\p{L}+[aei]r)(?!\p{L}))|deb(?:e|en|ía|ían)(?= (?:más de |casi |unos )?(?:US\$|\d|dinero|plata|millones))|tom(?:a|ó|aron) (?:un |el )?(?:préstamo|prestamo|crédito|credito)|recib(?:e|en|ió|ieron)|import(?:a|an|ó|aron)|(?:obtuv(?:o|ieron)|consigui(?:ó|eron))(?! (?:el |la |un |una )?(?:acceso|ingreso|permiso|autorizaci[oó]n|licencia))|gan(?:ó|aron)|se llevó|fueron? para)(?!\p{L})/iu,
  trades: /^(?:vend|compr|adqui)/iu,
  vague: /^(?:entreg|recib|obtuv|consigui|gan|se llev|envi|mand)/iu,
  owing: /^(?:deb|adeud)/iu,
  awarding: /^(?:otorg|adjudic)/iu,
  receiver: /(?<!\p{L})(?:al?|para)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  giver:
    /(?<!\p{L})(?:al?|del?|(?:don|regal|entreg|envi|suministr)ad[oa]s? por)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  agent: /(?<!\p{L})por\s+(?:l[ao]s?\s+|el\s+)?/iu,
  aside:
    /(?<!\p{L})(?:en|para|al?|desde|bajo|por|tras|contra|sobre|hacia|ante|según|entre|cerca de|como|que)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  markers: [
    ['in', /(?<!\p{L})en\s+(?:l[ao]s?\s+|el\s+)?$/iu],
    ['to', /(?<!\p{L})(?:al?|para|hacia|contra|ante)\s+(?:l[ao]s?\s+|el\s+)?$/iu],
    ['from', /(?<!\p{L})desde\s+(?:l[ao]s?\s+|el\s+)?$/iu],
    ['by', /(?<!\p{L})por\s+(?:l[ao]s?\s+|el\s+)?$/iu],
    ['with', /(?<!\p{L})(?:con|entre)\s+(?:l[ao]s?\s+|el\s+)?$/iu],
    ['of', /(?<!\p{L})del?\s+(?:l[ao]s?\s+|el\s+)?$/iu],
  ],
  markersBehind: [],
  joining: /^\s*(?:,|[-–/]|,?\s*(?:y|e|o|u|ni))?\s*(?:l[ao]s?\s+|el\s+)?$/iu,
  together: /(?<!\p{L})(?:con|y|e|entre|junto a)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  never:
    /(?<!\p{L})(?:nunca|jamás|ni una sola vez)\s+(?:(?:más|se|le|les|lo|la|ha|han|había|hubo|fue|ha habido)\s+)*(?<act>\p{L}+)/iu,
  passive:
    /(?<!\p{L})(?:es|son|fue|fueron|sido|ser|está|están|queda)\s+\p{L}*[ai]d[oa]s?(?!\p{L})|(?<!\p{L})se\s+\p{L}+(?:ó|aron|ieron|a|e|an|en)(?!\p{L})/iu,
  each: /(?<!\p{L})(?:cada|respectivamente)(?!\p{L})/iu,
  of: /(?<!\p{L})(?:del?|desde)\s+(?:l[ao]s?\s+|el\s+)?/iu,
  mutual: /(?<!\p{L})(?:mutu[oa]s?|mutuamente|recíproc\p{L}+|entre sí)(?!\p{L})/iu,
  copula:
    /(?<!\p{L})(?:es|son|era|eran|fue|fueron|está|están|tiene|tienen|pertenece[n]?|forma parte|hay)(?!\p{L})/iu,
  sides: [
    {
      matter: 'payment',
      side: 'first',
      behind:
        /(?<!\p{L})le correspond\p{L}*|(?<!\p{L})(?:recib(?:e|ió|irá)|cobr(?:a|ó|ará)) (?:una )?(?:regalía|pago)(?!\p{L})/iu,
      before: /(?<!\p{L})pag(?:a|an|ó|aron|ará)\s+a(?:l)?\s+(?:la\s+)?/iu,
    },
    {
      matter: 'payment',
      side: 'second',
      behind: /(?<!\p{L})(?<!se )pag(?:a|an|ó|aron|ará)(?!\p{L})/iu,
      before: /(?<!\p{L})pagad[oa]s? por\s+(?:l[ao]s?\s+|el\s+)?/iu,
    },
    {
      matter: 'suit',
      side: 'first',
      behind:
        /(?<!\p{L})gan(?:ó|aron)(?!\p{L})(?=[^.;]*(?<!\p{L})(?:juicio|demanda|amparo|caso|apelación|instancia|fallo|juzgado|sala)(?!\p{L}))/iu,
      before:
        /(?<!\p{L})(?:declaró fundad[oa] (?:el amparo|la demanda) de|dio la razón a|falló a favor de)l?\s+(?:la\s+)?|(?<!\p{L})ganó(?!\p{L})[^.;]{0,40}\sinstancia y\s+/iu,
    },
    {
      matter: 'suit',
      side: 'second',
      behind:
        /(?<!\p{L})perdi(?:ó|eron)(?!\p{L})(?=[^.;]*(?<!\p{L})(?:juicio|demanda|amparo|caso|apelación|instancia|fallo|juzgado|sala)(?!\p{L}))/iu,
      before:
        /(?<!\p{L})gan(?:ó|aron)(?!\p{L})[^.;]{0,60}(?<!\p{L})(?:contra|a)\s+(?:la\s+)?(?=\p{Lu})|(?<!\p{L})ordenó a\s+|(?<!\p{L})falló (?:en )?contra (?:de )?|(?<!\p{L})declaró (?:improcedente|infundad[oa]) (?:el amparo|la demanda) de\s+/iu,
    },
    {
      matter: 'will',
      side: 'first',
      behind: /(?<!\p{L})(?:aprob|impuls|sac|respald|apoy)(?:ó|aron)(?!\p{L})/iu,
      before: /(?<!\p{L})(?:aprobad|impulsad|respaldad)[oa]s? por\s+(?:l[ao]s?\s+|el\s+)?/iu,
    },
    {
      matter: 'will',
      side: 'second',
      behind: /(?<!\p{L})(?:se opus(?:o|ieron)|objet(?:ó|aron))(?!\p{L})/iu,
      before:
        /(?<!\p{L})(?:contra la voluntad|(?:pese|a pesar) (?:a|de) (?:la oposición|las observaciones|las objeciones)) del?\s+(?:l[ao]s?\s+)?/iu,
    },
  ],
  exportsOf:
    /(?<!\p{L})exportaciones(?: totales| de bienes)?(?: de \d{4})? (peruanas|chinas|del Perú|del peru|de China|de Perú)(?!\p{L})/iu,
  countries: {
    peru: /(?<!\p{L})per(?:ú|u|uan[oa]s?)(?!\p{L})/iu,
    china: /(?<!\p{L})(?:chin[oa]s?|pek[ií]n|beijing)(?!\p{L})/iu,
  },
};
