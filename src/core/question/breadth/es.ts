import type { BreadthWords } from './breadth-words.ts';

export const spanishBreadth: BreadthWords = {
  worth:
    /(?:\b|^)(?:buen[oa] o mal[oa]|conviene|nos conviene|(?:buen[oa]|mal[oa]) para|pros y contras|ventajas y desventajas|beneficios y (?:riesgos|costos|perjuicios)|vale la pena|beneficia o perjudica|ayuda o (?:perjudica|dana)|(?:buen|mal) negocio|impactos?|efectos?|ganamos o perdemos|(?<!lo )(?:buen[oa]|mal[oa]|positivo|negativo)|lo (?:bueno|malo|positivo|negativo) (?:y|o) (?:lo )?(?:malo|bueno|negativo|positivo))\b/giu,
  supporters:
    /\b(?:defensores|partidarios|los que (?:lo )?apoyan|a favor|beneficios?|ventajas|lo (?:bueno|positivo)|lado bueno|impulsores|que gana(?:mos)?)\b/giu,
  critics:
    /\b(?:criticos|criticas?|escepticos|detractores|opositores|los que (?:lo )?critican|en contra|riesgos?|preocupaci(?:on|ones)|preocupan?|temores|desventajas|lo (?:malo|negativo|feo)|lado malo|contras|danos?|efectos negativos|peligros?|cuestionamientos?|reparos|perjuicios|(?:algun|alguna|hay|hubo|que|algunos|algunas) (?:polemicas?|controversias?|problemas?|lios?|escandalos?|quejas?))\b/giu,
  position:
    /\b(?:dice|dicen|apoyan?|apoyo|apoyaron|respaldan?|se (?:quej[oa]|molest[oa]|opus[oa]|opone|quejaron|molestaron)|protest[oao]|objeto|objeta|presion[oa]|dijo|dijeron|piensan?|penso|opinan?|opino|ven?|vieron|posici(?:on|ones)|postura|opinion|actitud|reacci(?:on|ones)|reacciono|reaccionaron|respuesta|respondio|respondieron|responde|version|argumentan?|alega|defiende|se defiende|defensa|declaraci(?:on|ones)|sostiene|parecer|considera)\b/giu,
  outcome:
    /\b(?:en que (?:quedo|acabo|termino|paro)|como (?:quedo|acabo|termino|se resolvio|se soluciono)|acabo|termino|quedo|se resolvio|resultado|desenlace|al final|finalmente|al fin|que paso despues)\b/giu,
  status:
    /\b(?:(?:como|que tal) (?:va|van|esta|estan|sigue|siguen|anda)|estado actual|en que (?:estado|va|esta|anda|fase|etapa)(?: (?:esta|va|se encuentra|anda))?|situacion(?: actual)?|avances?|por donde va)\b/giu,
  latest:
    /\b(?:lo ultimo|ultim[oa]s?|mas recientes?|noticias?|novedades?|actualizaci(?:on|ones)|hay de nuevo|de nuevo|que pasa|que esta pasando|que onda)\b/giu,
  story:
    /\b(?:disputas?|pleitos?|lios?|polemicas?|controversias?|escandalos?|casos?|bronca|conflictos?|historia|cronologia|linea de tiempo|secuencia|enredo|rollo|litigio|asunto|tema)\b/giu,
  biggest:
    /\b(?:mas (?:grandes?|importantes?|caras?|caros?)|mayores|mayor|principales|principal|inversiones)\b/giu,
  importance:
    /(?:\b(?:por que (?:es|son|era|seria|resulta) (?=(?:·|tan|muy|importante)))?(?:(?:tan |muy |que tan )?(?:importantes?|relevantes?|estrategic[oa]s?|cruciale?s?|vitale?s?|clave)|importancia|relevancia)\b|\b(?:por que|cuanto|en que) (?:nos )?importan?(?= ·)|\b(?:para|pa) que (?:sirven?|es|son)\b|\b(?:de )?que (?:nos )?sirven?\b|\b(?:utilidad|finalidad) (?:de|del)(?= ))/giu,
  overview:
    /\b(?:que (?:es|son|era|fue)|que (?:hace|hacen|ha hecho|han hecho)|cuentame|cuenta|cuenten|hablame|habla de|explicame|explica|explicar|expliquen|info(?:rmacion)? (?:de|del|sobre|acerca)|datos (?:de|del|sobre)|dime (?:de|sobre|algo)|en que consiste|resumen|resume|resumeme|que se sabe|que sabes|saber (?:de|sobre)|en general|(?:todo|algo|mas) (?:de|sobre)|presencia|participacion|involucramiento|rol|papel|actividades?|panorama|que hay (?:de|sobre|con)|quisiera saber sobre|describe|intervencion|sintesis)\b/giu,
  news: /\b(?:noticias?|novedades|lo ultimo|hay de nuevo|esta pasando|paso (?:hoy|ayer|esta semana|este mes|ultimamente))\b/iu,
  wordOf:
    /\b(?:(?:posicion|posiciones|postura|opinion|actitud|reaccion|respuesta|version|defensa|declaracion|declaraciones|parecer) (?:de|del)|dicen?|dijo|dijeron|piensan?|penso|opinan?|opino|ven|ve|vieron|reacciono|reaccionaron|responden?|respondio|respondieron|argumentan?|alega|sostiene|considera) (?:(?:el|la|los|las) )?$/iu,
  wordOn:
    /\b(?:sobre|acerca de|respecto a|con|hacia|ante|contra|de|del|a|al|en) (?:(?:el|la|los|las) )?$/iu,
  whoIs: /(?<!\b(?:de|para|a|con|por) )\bquien(?:es)? (?:es|son|fue|era)\b/giu,
  has: /(?<!\p{L})(?:tiene[ns]?|tenido|tener|pose\p{L}+|son de|es de|dueñ\p{L}+|duen\p{L}+|propietari\p{L}+|maneja\p{L}*|opera\p{L}*|controla\p{L}*|explota\p{L}*|compr(?:o|aron|a|an|ado)|manos|pertenec\p{L}+|empresas?|compañias?|companias?|firmas?|mineras?|grupos?|top|\d{1,2})(?!\p{L})/giu,
  firms: /\b(?:empresas?|companias?|firmas?|mineras)\b/giu,
  builds:
    /(?<!\p{L})(?:constru\p{L}+|hace[ns]?|haciendo|hizo|hicieron|levanta\p{L}*|ejecuta\p{L}*)(?!\p{L})/giu,
  ranks:
    /(?<!\p{L})(?:primer[oa]?s?|ultim[oa]s?|mas|menos|mejor(?:es)?|peor(?:es)?|mayor(?:es)?|menor(?:es)?|proxim[oa]s?|no|salvo|excepto)(?!\p{L})/giu,
  superlatives: {
    biggest: /(?<!\p{L})(?:mas (?:grande|importante)s?|mayor(?:es)?|principal(?:es)?)(?!\p{L})/giu,
    oldest: /(?<!\p{L})(?:primer[oa]?|mas (?:antigu[oa]|viej[oa]))(?!\p{L})/giu,
    newest: /(?<!\p{L})(?:ultim[oa]|mas (?:nuev[oa]|reciente))(?!\p{L})/giu,
  },
  oneOf: /(?<!\p{L})(?:cual (?:de|es|fue)|la que)(?!\p{L})/iu,
  beside:
    /\b(?:que|sobre|acerca|ahora|hoy en dia|recientemente|proyectos?|negocios?|sector|rubro|empresas?|cosa|exactamente|chin[oa]s?|peruan[oa]s?|china|peru|hace|hacen|hay|tiene|tienen|es|son|de|del|en|la|el|los|las|un|una|inviert[ae]n?|invertir)\b/giu,
};
