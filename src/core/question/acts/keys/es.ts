import type { KeyWords } from './key-words.ts';

export const spanishKeys: KeyWords = {
  keys: {
    'wants-again': [
      'repit(e|es|a|as|elo|alo|eme|ame|emelo)|repet(ir|irlo|irme|irmelo)|reenvi(a|ar|arlo|ame)|(dilo|dime|dimelo|muéstrame|ponlo|manda|mándame|envía|pon) (lo mismo |eso )?(otra vez|de nuevo|una vez más)',
    ],
    'wants-source': [
      'fuentes?|citas?|cite|citar|citas|cítame|referencias?|pruebas?|evidencias?|sustento|sustenta|links?|enlaces?|procedencia|respaldo|respalda|bibliografía|consta|documentado',
      '(donde|dónde) (lo |la |los |las )(sale|viene|consta|figura|dice|está|aparece|publican)|(de )?(donde|dónde) (lo |la |los |las )?(sacas|sacaste|leíste|viste|encontraste|obtuviste|sabes)|(te |se |me )?bas(as|a|aste|an|ado|ada)|publicado|publicaron|verificad[oa]|comprobad[oa]|confirmad[oa]|confirma|procede|fundamento|sustent(o|as|a)|acredita|(quien|quién|kien|quienes) (lo|la|te|te lo) (dice|dijo|dicen|dijeron|afirma|asegura|sostiene|cuenta|conto)|(como|cómo) (lo )?(sabes|sabe usted)|por que (lo )?dices',
      '(está|esta|esté|salió|aparece) (escrito|publicado|documentado|probado|demostrado)|(se puede|puedo|podria|podemos) (verificar|comprobar|corroborar|confirmar|chequear)(lo)?|(según|segun|en|de|por) (que|qué|cuál|cual) (estudio|informe|fuente|documento|encuesta|artículo|diario|periódico|medio|página|institución|libro)|(quién|quien|quienes) (lo |la )?(publicó|publico|publicaron|escribió|escribio|reportó|reporto|difundió)( (eso|esto))?|(tus|las|sus) pruebas|(donde|dónde) (lo |la )?(leiste|viste|encontraste|sacaste)( (eso|esto))?',
      '(de )?quién es (esa|ese|la|el) (cifra|dato|número|afirmación|frase)|(quien|quién) (lo|la) (publicó|publico|afirma|asegura|sostiene|confirma)|(quien|quién) te (dijo|dio|contó|pasó)|(esa|ese|esta|este) (data|dato|info|cifra|información|número) de (donde|dónde|quien|quién)|(puedo|puede uno|se puede) (leer|ver|verificar|comprobar) (eso|esto)',
    ],
    'wants-shorter': [
      'sin (tanta|tantas|tanto|tantos) (vueltas?|floro|rollo|rodeos?)|sin rodeos|versión (corta|breve|resumida)|(una|dos|tres|1|2|3|cuatro|cinco) (líneas?|frases?|oraciones?|palabras)|más (corto|corta|cortito|breve|resumido|resumida|conciso|concreto|sucinto)|breve|brevemente|cortito|resum(e|en|ir|irlo|elo|a|alo|ido|idito|encito|ame|eme|iendo|irme)|abrevi(a|e|ar|alo|elo|ado)|acort(a|e|ar|alo|elo|arlo)|sintetic?(e|a|ar|elo|alo|ce)|sintetiza(r|lo)?|síntesis|conciso|en (una|1|dos|2|pocas) (frases?|palabras?|lineas?|oracion(es)?)|(demasiad|much)[oa] (texto|floro|información|info|largo)|(muy|demasiado|tan) (largo|larga|extenso)|(en|con) (solo |unas |unos |máximo |menos de |hasta |no más de )*(un[ao]?|dos|tres|cuatro|cinco|diez|veinte|[0-9]+) (palabras?|lineas?|frases?|oracion(es)?|renglones?)|solo (el|la) (número|cifra|dato|respuesta|fecha|conclusión)|al grano|ház?(la|mela|melo|lo) (corta|corto|cortita|chiquito)|(no|ni) tan largo|no (leí|leo|voy a leer|pienso leer|alcanzo a leer)',
    ],
    'wants-simpler': [
      'de que (hablas|habla|estas hablando)|desmenuz(a|alo|amelo)|(me )?duele la cabeza|palabras (mas )?(faciles|simples|sencillas)|no soy (un |una )?(experto|experta|economista|abogado|ingeniero|especialista)|explíca(me|melo|lo) (mejor|bien)|no te (sigo|capto|cacho)|(palabras|términos) (normales|simples)|más (simple|sencillo|sencilla|fácil|claro|clarito|entendible|sencillas|simples|fáciles)|simplific(a|ar|alo|arlo|que|ado)|(palabras|términos|lenguaje) (simples|sencillas|sencillos|sencillo|fáciles|simple|comunes|normales)|cristiano|no (le |te |lo |la |me )?(entiendo|entendí|entendi|comprendo|comprendí|queda claro|quedó claro|capto)|no (la |lo )?(entiende|entienden|entendemos|entienda|capta|cacha)|(para|pa) que (lo |me |se |la )?(entienda|entiendan|entendamos|entiendas)|se entienda|entendible|no se entiende|(muy|demasiado) (técnico|complicado|difícil|enredado)|manzanas|manzanitas|peras|despacio|despacito|expli(ca|que|car|came|queme|camelo|quemelo|calo|quelo|carme|carmelo|cación)|significa|significado|(quiere|quieres) decir|(te refieres|se refiere)|de a pie|como a (un niño|mi abuelita|mi abuela|un chico|mi hijo)|en (simple|sencillo|fácil)',
    ],
    'wants-more': [
      'más|algo más|detalles|ampl(ía|íe|iar|iarlo|ie|ia|íame|íeme)|profundi(za|ce|zar)|continú(a|e)|continuar|seguir|sigue|siga|otros datos|(toda )?la historia( completa)?|adicional(es)?|todo lo que (sabes|sabe|hay|tengas|tenga)|adicional',
    ],
  },
  inLanguage: ['(en|al|a) NAME', '(versión|traducción) (en|al) NAME'],
  around: [
    'muéstra(me|melo|nos|lo)|muestra(me|melo|lo)|enséñame|escríbe(lo|melo)?|escribe(lo|melo)?|cambia(r|lo)?|pása(lo|melo)?|ponlo|ponmelo|prefiero|mejor|necesito|amplía|traduc(e|es|elo|eme|emelo|ir|irlo|irme|irmelo|cion|ido|ida)|traduzca(s|lo|me|melo)?|oye|oe|oiga|chaski|bot|causa|bro|hermano|amig[oa]|causita|hola|jaja|ja|ah|eh|uy|este|disculpa|abuelit[oa]s?|mamita|papito|niet[oa]s?|niñ[oa]s?|vecin[oa]s?|estudiantes?|alumn[oa]s?|barrio|realidad|serio|verdad|en serio|cómo|pucha|asu|exactamente|demás|otro|otra|idioma|versión|exposición|debería|podría ser|tengo|tengas|sé|sabe|sabes|yo|me|mi|mis|tu|tus|te|usted|ud|ustedes|su|sus|se|le|les|lo|la|los|las|el|un|una|unos|unas|eso|esto|esa|ese|esas|esos|esta|este|ello|alguien|nos',
    'de|del|d|a|al|ante|en|con|para|pa|por|x|sobre|según|sin|y|e|o|u|pero|si|entonces|también|tb|ya|ahora|así|como|que|q|k|qué|cuál|cuáles|dónde|donde|ahí|aquí|no|ni|bien|mejor|otra vez|de nuevo|un poco|algo|al respecto|respecto|favor|porfa|xfa|porfavor|pe|pues|nomás|solo|muy|mucho|mucha|tan|menos|todo|toda|misma|mismo',
    'es|son|era|fue|será|sea|está|están|hay|había|tiene|tienes|tienen|tendrá|puede|puedes|podría|podrías|pueden|debe|haber|ser|sirva|sírvase|quiero|quisiera|necesito|deseo|gustaría|me gustaría|quieres|quiere',
    'dar|darme|dame|deme|denme|da|das|decir|decirme|dime|dígame|digame|diga|digas|dices|dice|dijo|dijiste|mostrar|muestre|muestra|muéstreme|indicar|indique|indica|indíqueme|indicarme|enviar|envíe|enviarme|pasar|pasa|pásame|páseme|poner|pon|ponga|ponlo|póngalo|hacer|haz|haga|hazlo|hágalo|escribir|escribe|escriba|ver|saber|leer|conocer|encontrar|brindar|brinde|bríndeme|proporcionar|proporcione|compartir|comparte|adjuntar|adjunte|contar|cuenta|cuente|leo|leí|entiende|entender|señalar|señale|precisar|precise|mencionar|mencione|repite|repita|responde|responda|responder|usar|usa|lo de|traduce|hable|habla',
    'dato|datos|data|cifra|cifras|número|números|información|info|afirmación|afirmaciones|respuesta|frase|frases|oración|palabra|palabras|línea|texto|párrafo|punto|tema|asunto|cosa|nota|artículo|informe|reporte|trabajo|tarea|tesis|ensayo|monografía|exposición|clase|documento|documentos|medio|diario|página|web|libro|autor|título|nombre|fecha|año|jefe|jefa|cliente|profesor|profesora|profe|editor|editora|amigo|amiga|mamá|papá|hijo|hija|gente|común|persona|abuelo|abuela|viejo|vieja|años|mayor|palabras|términos|castellano|semejante|barbaridad|tontería',
    'oficial|oficiales|exacta|exacto|original|completa|completo|confiable|confiables|concreta|concreto|específica|buena|directa|verdadera|real|posible|disponible|anterior|última|último|primera|corto|corta|fácil|simple|claro|gracias|ok|bueno|sí|disculpe|perdón',
  ],
  mistyped:
    'fuente fuentes prueba pruebas documento corto cortito breve resumen resume resumelo explica ' +
    'explicame simplifica simple sencillo entiendo entendi significa detalles continua repite ' +
    'traduce traducelo version ingles espanol castellano gracias buenos buenas ayuda porfa favor ' +
    'excelente interesante',
};
