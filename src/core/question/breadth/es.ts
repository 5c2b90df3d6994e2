import type { BreadthWords } from './breadth-words.ts';

export const spanishBreadth: BreadthWords = {
  worth:
    /(?:\b|^)(?:buen[oa] o mal[oa]|conviene|nos conviene|(?:buen[oa]|mal[oa]) para|pros y contras|ventajas y desventajas|beneficios y (?:riesgos|costos|perjuicios)|vale la pena|beneficia o perjudica|ayuda o (?:perjudica|dana)|(?:buen|mal) negocio|impactos?|efectos?|ganamos o perdemos|buen[oa]|mal[oa]|positivo|negativo)\b/giu,
  supporters:
    /\b(?:defensores|partidarios|los que (?:lo )?apoyan|a favor|beneficios?|ventajas|lo bueno|impulsores|que gana(?:mos)?)\b/giu,
  critics:
    /\b(?:criticos|criticas?|escepticos|detractores|opositores|los que (?:lo )?critican|en contra|riesgos?|preocupaci(?:on|ones)|preocupan?|temores|desventajas|lo malo|peligros?|cuestionamientos?|reparos|perjuicios)\b/giu,
  position:
    /\b(?:dice|dicen|dijo|dijeron|piensan?|penso|opinan?|opino|ven?|vieron|posici(?:on|ones)|postura|opinion|actitud|reacci(?:on|ones)|reacciono|reaccionaron|respuesta|respondio|respondieron|responde|version|argumentan?|alega|defiende|se defiende|defensa|declaraci(?:on|ones)|sostiene|parecer|considera)\b/giu,
  outcome:
    /\b(?:en que (?:quedo|acabo|termino|paro)|como (?:quedo|acabo|termino|se resolvio|se soluciono)|acabo|termino|quedo|se resolvio|resultado|desenlace|al final|finalmente|al fin|que paso despues|despues|que paso)\b/giu,
  latest:
    /\b(?:lo ultimo|ultim[oa]s?|mas recientes?|recientes?|recientemente|noticias?|novedades?|actualizaci(?:on|ones)|hay de nuevo|de nuevo|que pasa|que esta pasando|como va|como van|como esta|como sigue|estado actual|situacion(?: actual)?|en que (?:va|esta|anda)|avances?|hoy en dia|ahora|que onda|por donde va)\b/giu,
  story:
    /\b(?:disputas?|pleitos?|lios?|polemicas?|controversias?|escandalos?|casos?|bronca|conflictos?|historia|cronologia|linea de tiempo|secuencia|enredo|rollo|litigio|asunto|tema)\b/giu,
  biggest:
    /\b(?:mas (?:grandes?|importantes?|caras?|caros?)|mayores|mayor|principales|principal|inversion(?:es)?|proyectos?)\b/giu,
  overview:
    /\b(?:que|quien|quienes|cuentame|cuenta|cuenten|hablame|habla|explicame|explica|explicar|expliquen|info(?:rmacion)?|datos|dime|dame|sobre|acerca|consiste|resumen|resume|resumeme|saber|se sabe|sabes|general|presencia|participacion|involucramiento|rol|papel|negocios|sector|actividades?|cosa|exactamente|describe|intervencion|chin[oa]s?|peruan[oa]s?)\b/giu,
};
