import type { TalkWords } from './talk-words.ts';

/** Those between whom people want sides taken, or whom they praise and blame. */
const side =
  '((a |de |por |con |para |al |del |el |la |los |las |nuestro |este )*(china|chin[oa]s?|peru|peruan[oa]s?|eeuu|estados unidos|gring[oa]s?|yanquis?|americanos?|beijing|pekin|xi( jinping)?|comunistas?|partido( comunista)?|gobierno|imperio|occidente|pueblo|pais))';
const judged =
  '(malos?|buenos?|geniales|mal[oa]s|corrupt[oa]s?|viv[oa]s?|abusiv[oa]s?|conchud[oa]s?|poderos[oa]s?|rateros|rata|ratas|inteligentes?|capos?|lo maximo|lo peor|lo mejor|terribles?|horribles?|un asco|una mierda|sinvergüenzas?|tramposos|explotadores|jodid[oa]s?|salad[oa]s?|ganando|vendid[oa]s?|pobres?|trabajador(es)?)';

export const spanishTalk: TalkWords = {
  keys: {
    'asks-privacy': [
      'privad[oa]s?|privacidad|anónim[oa]s?|confidencial(es)?|secret[oa]s?|segur[oa]s?|datos personales|historial|(alguien|quien|otros|otra persona|la gente|mi jefe) (mas )?(puede |pueden |va a |lo )?(ver|leer|lee|leen|ve|ven|acceder)|(mis|los|nuestros) (mensajes|datos|chats|conversaciones|preguntas)|(mi|la) (informacion|info|conversacion)|espí(a|as|an|ar|ando|arme)|rastre(a|as|an|ar|ando)|vigil(a|as|an|ar|ando)',
    ],
    'asks-trust': [
      '(revisa|revisan|verifica|verifican|comprueba|comprueban|controla|chequea|corrige)( (eso|tus|los|las|alguien))?|(dices|digas|diciendo) (la verdad|mentiras)|(estar )?segur[oa] (de )?que|confi(ar|o|able|ables|anza)|fiable|fiables|imparcial|imparciales|neutral|neutro|objetiv[oa]|sesg(o|os|ado|ada|ados)|parcial|parcializad[oa]|creíble|honest[oa]|sincer[oa]|(mientes|mientas|miente|mentir|mentiras|mentiroso|mintiendo|engañ(as|a|es|ar|ando))|invent(as|a|ar|es|ado|ando|o)|alucin(as|a|ar|aciones)|(has )?(metido|metes|meter) la pata|fallas|fallado|confundes|equivoc(as|a|ar|ado|aciones)|errores|exact[oa]s?|precis[oa]s?|propaganda|censur(a|ado|ada|as)|veraz|veraces|verídic[oa]s?|(dices?|diciendo|dicen) la verdad|creer',
    ],
    'asks-maker': [
      '(quien|kien|quienes|que (equipo|grupo|gente|empresa|persona|gobierno|pais|institucion|universidad|organizacion|gente|compañia|ong))( es el que| fue el que| fue| es| son| esta| están)* (que )?(te |le )?(esta |estan |ha |han )?(financiando|pagando|manteniendo|manejando|controlando|desarrollando|creado|hecho|programado|financiado|pagado|creo|hizo|hicieron|programo|programaron|desarrollo|invento|inventaron|diseño|entreno|fabrico|armo|construyo|paga|pagan|pago|financia|financian|mantiene|mantienen|sostiene|maneja|manejan|controla|controlan|administra|opera|dirige|patrocina|auspicia|sustenta|detras|detras de)',
      'cread[oa]|hech[oa]|programad[oa]|desarrollad[oa]|financiad[oa]|pagad[oa]|diseñad[oa]|entrenad[oa]|(el |la )?(gobierno|estado|embajada|partido|empresa|cosco) .{0,12}(detras de ti|te (paga|financia|controla))|creador(es)?|programador(es)?|desarrollador(es)?|dueño|dueños|propietario|fabricante|patrocinador(es)?|auspiciador(es)?|detrás|responsables?( de| por)?|a cargo( de)?|perteneces?|código( abierto)?|(que|cual|de que|con que|alguna|algun|una|un) (empresa|compañia|institucion|universidad|organizacion|gobierno|pais|partido)|oficial',
      '(del|de un|de algun|de la|al|el|por el|por la|con el|para el|para la|un) (gobierno|estado|embajada|partido( comunista)?|ministerio|empresa|cosco|huawei|ccp|pcch)( (chino|china|peruano|peruana|americano|gringo|de china|del peru|comunista))?|(trabajas|trabaja usted|chambeas|espias) (para|con|en|pa) ((el|la|los|un|una) )?(gobierno|china|chinos|gringos|embajada|peru|estado|cosco|alguien|empresa|cia|quien|partido|ministerio)( (chino|china|peruano|peruana|de china))?',
    ],
    'asks-who': [
      'humano|humana|persona|robot|robotito|chat ?gpt|gpt|gemini|claude|copilot|llama|deep ?seek|meta|siri|alexa|ia|ai|inteligencia artificial|máquina|maquina|computadora|programa|software|modelo|algoritmo|real|de verdad|de carne y hueso|nombre|llamas?|versión',
      '(que|quien|kien) (eres|sos|diablos|rayos|demonios|chucha|carajo|mierda)|(que|qué) cosa|clase de|tipo de (bot|programa|ia|cosa)',
    ],
    'asks-currency': [
      '(al tanto|enterad[oa]|al corriente)( de)?( lo)?( ultimo)?|hasta (donde|dónde) lleg(a|an|as)|actualiz(as|a|an|ado|ada|ados|adas|ación|aciones|aron|ó|ar|arte)|al día|al tanto|desactualizad[oa]s?|recientes?|actual|actuales|última (fecha|actualizacion)|últim[oa]s|(noticias|novedades|info|cosas) (de )?(hoy|ayer|esta semana|este mes|este año|actuales|recientes|nuevas|frescas)|(hasta|a|de|desde) (cuando|que (fecha|año|mes|dia))|fecha de corte|que tan (nuev[oa]s?|viej[oa]s?|antigu[oa]s?|fresc[oa]s?)|tiempo real|internet|en línea|en vivo|antigüedad',
    ],
    'asks-sources': [
      '(tus|sus) fuentes|(que|cuales|cuáles|en que|de que) (fuentes|periódicos|diarios|medios|páginas|webs|sitios|libros|documentos|revistas|noticias|bases de datos)|wikipedia|google|(sacas|saca|obtienes|consigues|tomas|recoges|recopilas|vienen?|salen?|proviene[n]?) (toda |todos )?(tu|tus|la|los) (info|información|datos|data|conocimientos?|respuestas|noticias)|(te |se )(basas|basa|nutres|alimentas|apoyas)|(donde|dónde) (aprendiste|aprendes|buscas|sacas todo)',
    ],
    'asks-languages': [
      '(que|cuántos|cuantos|otros|otro|mas|varios|cuáles) idiomas?|idiomas?|en (quechua|aymara|frances|portugues|aleman|italiano|japones|ruso|mi idioma|otro idioma|otros idiomas)|(puedo|podria|se puede) (escribir|hablar|preguntar)(te|le)? en (ingles|chino|quechua|español|castellano|portugues|frances)|(hablas|hablar|habla usted|entiendes|entender|sabes|respondes|responder|escribes|escribir|manejas) (en |también |algo de |un poco de )*(quechua|aymara|aimara|ingles|español|castellano|chino|mandarin|cantones|frances|portugues|aleman|italiano|japones|otros idiomas|otro idioma)',
    ],
    'asks-limits': [
      '(tu )?(lo )?(sabes|conoces) (de )?todo|todo lo sabes',
      'no (me |te |lo |le )?(sabes|sepas|sabe usted|puedes|puedas|podrias|conoces|conozcas|respondes|respondas|cubres|manejas|entiendes de)( (responder|contestar|hacer|decir|decirme|hablar|ayudar|saber|contarme))?|límites?|limitaciones|limitado|limitada|debilidades|no eres capaz|puntos? (débil|débiles|ciego|ciegos)|puntos? debil(es)?|vacíos|(sabes|lo sabes|conoces) todo|todo lo sabes',
    ],
    'asks-abilities': [
      '(te )?hago una (buena )?pregunta|ayud(a|as|ar|arme|ame|es|arnos|eme)|funciones|funcionalidades|comandos|sirves|utilidad|capaz|capacidades|habilidades|temas|(hacer|haces|ofreces|ofrecer|ofreces)|(que|como|sobre que|de que|a que) (te |le )?(puedo|podria|debo|tengo que) (preguntar|consultar|usar|pedir|hacer|hablar)(te|le|lo)?|(te |le )(pregunto|consulto|uso|utilizo|hablo|pido)|como (se usa|se te usa|funcionas|trabajas|empiezo|hago)|tutorial|instrucciones|ejemplos?|experto|especialidad|especialista|dedicas|(puedes|sabes|podrias) hacer',
    ],
    'asks-opinion': [
      `(defiendes|criticas|apoyas|odias|quieres|amas|admiras|atacas|prefieres|favoreces|crees|sirves|hablas bien|hablas mal|hablas|estás|estas|criticar|defender|apoyar|opina|opinar|hablar mal|hablar bien|gusta|gustan|caen|cae)( (mas|siempre|solo|tanto|bien|mal|en contra|a favor|sobre|de|del lado))* ${side}( (o|y|u) ${side})?`,
      'opin(as|a usted|ión|iones|arias)|piensas|crees|parece|postura|posición|posicion|(de|del|a) que lado|(a favor|en contra) de( (china|peru|los chinos|eeuu|estados unidos|eso|esto))?|(gusta|gustan|cae bien|caen bien|apoyas|prefieres|odias|quieres mas|defiendes) (china|peru|los chinos|eso|esto|mas)|prefieres|apoyas|punto de vista|pro ?chino|pro ?china|pro ?yanqui|anti ?china|tiene (la )?razon|(la )?razón|simpatizas',
    ],
    orders: [
      'chistes?|poemas?|poesía|cancion|canción|canta|cantar|baila|bailar|cuento|cuentos|adivinanza|juego|jugar|tarea|ensayo|receta|horóscopo|clima|casarte|novia|novio|enamorad[oa]|código|dibujo|dibuja|dibujar|imagen|imágenes|correo|calcula|matemáticas|rap|loteria|pizza',
    ],
  },
  spoken: {
    'asks-sources': [
      '(de )?(donde|dónde) (aprendiste|aprendes|estudiaste|averiguaste|has aprendido) (todo )?(esto|eso|tanto|lo que sabes)',
    ],
    'asks-abilities': [
      '(y )?(que|qué)( (mas|más|otra cosa|otras cosas|cosas))?( (me|te))? (puedes|podrias|sabes|puede) (hacer|ofrecer)( (por mi|aqui|tambien))?',
    ],
    'asks-maker': [
      `te (hicieron|crearon|programaron|hizo|creo|programo|desarrollaron|inventaron|fabricaron) ${side}|(te |les )(paga|pagan|controla|controlan|manda|mandan|financia|financian|compro|compraron|manejan|maneja) ${side}`,
    ],
    'asks-opinion': [
      '(quien|quién|cual|qué|que)( (tu|usted))?( te)? (crees|piensas|opinas|parece|cree usted)( (que|q))?( (tiene|tienen|esta|es))?( (la|el|los))?( (razón|razon|mejor|peor|correcto|bien|mal))?',
    ],
    'asks-privacy': [
      '(guardas|guarda usted|guardan|almacenas|almacenan|grabas|graban|registras|registran|recopilas|recopilan|recolectas|compartes|vendes|filtras|recuerdas|espias|lees|borras|eliminas|usas) (lo que (te )?(digo|escribo|pregunto|cuento|mando)|(todo |todos )?(mis|mi|los|las|nuestros?|nuestras|la|el) (mensajes?|datos?|preguntas?|conversaci(ó|o)n(es)?|chats?|informaci(ó|o)n|info|historial|nombre|privacidad))',
      '(lo|todo lo) que (te |le )?(pregunto|escribo|digo|cuento|mando|consulto|busco)|(mis|mi) (mensajes?|datos|conversaci(ó|o)n(es)?|chats?|historial|privacidad|búsquedas|identidad|preguntas|datos personales)|(olvida|borra|elimina|olvídate de|olvidate de|borre) (todo )?(lo que )?(te )?(dije|he dicho|conté|conte|escribi|pregunte|hablamos)|(tiene|tienen|tendra) acceso a (mis|mi|lo que).{0,15}|(estás|estas) (grabando|guardando|registrando|espiando)( .{0,20})?|(borra|elimina|borrar|eliminar|olvida|borre|elimine) (todo lo (mio|que (sabes|te dije)) .{0,10}|mis .{2,15}|mi .{2,15}|lo que te (dije|escribi|pregunte))|me (espias|escuchas|vigilas|rastreas|estas (espiando|grabando|vigilando)|graban|espian|estan (espiando|grabando|vigilando))|privacidad|politica de (privacidad|datos)',
    ],
    'asks-trust': [
      '(en ti|en usted|de ti|creerte|creerle|te creo|confiarte)( .{0,3})?|te (inventas|contradices)|me (mientes|mientas|engañas|estas mintiendo)|(que|cuan) tan (confiable|fiable|exacto|exacta|creible|seguro|preciso|objetivo|imparcial|neutral) (eres|es usted)',
    ],
    'asks-limits': [
      '(que|qué|cual|cuál) (informacion|información|info|datos|temas|cosas) (no tienes|te faltan?|no conoces|no manejas|no cubres)',
      'no (me |te |lo |le )?(sabes|sepas|sabe usted|puedes|puedas|podrias|conoces|conozcas|respondes|respondas|cubres|manejas|entiendes de)( (responder|contestar|hacer|decir|decirme|hablar|ayudar|saber|contarme))?',
      'no (sabes|sepas|puedes responder|puedes contestar|conoces)',
    ],
    'asks-languages': [
      '(hablas|entiendes|sabes hablar|respondes en) .{0,1}(quechua|aymara|ingles|chino|portugues|frances)( (y|o) (quechua|ingles|chino))*',
    ],
    'asks-who': [
      'hay (algun |alguna |un |una )*(humano|persona|ser humano|persona real)( (ahi|aqui|detras|leyendo|respondiendo|contestando|escribiendo|real|de esto|esto|de verdad))*|hay (alguien|gente) (detras|leyendo|respondiendo|contestando|escribiendo)( (esto|de esto|ahi|real))*',
      '(estoy|con quien estoy) (chateando|conversando|hablando|escribiendo|tratando) con (un |una |algún |alguna )?(máquina|persona|bot|robot|humano|ia|programa|ser humano|alguien real|computadora)( real| de verdad)?',
      'te (llamas|dicen|llaman)',
    ],
    orders: [
      '(escribe|escribeme|hazme|haz|compón|crea|dibuja|canta)(me)? (un|una) ([a-z]+ )?(poema|cancion|cuento|historia|ensayo|rap|chiste|dibujo|discurso|carta)( (sobre|de|acerca de|para) .{1,40})?',
      '(cómpra|compra|resérva|reserva|pide|pidenos|cuenta|cuéntanos|cuentanos|cuéntame|cuentame|léenos|haz|hazme|prepara|prepárame|cántanos|dibuja)(me|nos)? (un |una |algo )?(pasaje|vuelo|hotel|taxi|pizza|comida|ceviche|cuento|chiste|poema|cancion|historia graciosa|dibujo)( .{3,12})?',
      '(como|que tal|cómo) (está|esta|estará|va a estar) el (clima|tiempo)( (hoy|mañana|en lima|alla|ahora|ahi))*|qué (clima|tiempo) hace( hoy)?|(que|qué) (hora|dia|fecha) es( (hoy|ahora))?',
    ],
  },
  address: [
    '[a-zñ]{3,}(ar|er|ir|ando|iendo)te',
    'tu|tú|te|ti|tus|contigo|usted|ud|ustedes|uds|vos|eres|sos|estás|chaski|(este|el|un|tu) (bot|chat ?bot|chat|programa|asistente|robot|servicio)|(esta|la) (app|aplicacion|pagina|ia|conversacion|herramienta)|bot|chatbot',
    'puedes|podrias|explicas|respondes|grabas|dices|sabes que no|desarrollas|escribes|contestas|hablas|entiendes|defiendes|criticas|odias|admiras|perteneces|vienes|mantienes|compartes|equivocas|repites|basas|opinabas|darias|harias|estarias|usas|consultas|revisas|buscas|tienes|haces|respondes|guardas|mientes|inventas|opinas|piensas|crees|prefieres|apoyas|trabajas|cobras|sirves|funcionas|conoces|quieres|dame|hazme|cuentame|cantame|ayudame|escribeme',
  ],
  generic: [
    'seguido|frecuentemente|regularmente|diario|cada cuánto|constantemente|automáticamente|rápido|sigo|aprendiste|escribir',
    'investigación|investigacion|proyecto|estudio|colegio|universidad|escuela|monografía|paper|tiempo|cuánto tiempo|jefe|jefa|profe|profesor|papás|mamá|papá|esposa|esposo|policía|contigo|buena pregunta|una buena|enterad[oa]|leyendo|ahí|adicional|historia|dolor|cabeza|duele|toda|buena|gracioso|graciosa',
    'alguna vez|se nota que|se nota|seguro que|obvio que|obviamente|claramente|a veces|jamás|nunca|antes|después|luego|todavía|aún|casi|cerca|lejos|dentro|fuera|cada|cualquier(a)?|demás|durante|hacia|incluso|junto|mientras|ninguna?|otros|otras|parecido|propio|quizás|tal vez|según|siquiera|tampoco|tantas|tanto|tantos|varios|veces|vez|ambos|aunque|así que|claro|lugar|lado|sitio|gente|alguno|algunos|persona|personas|tipo|tipos|clase|clases|ejemplo|ejemplos|palabra|palabras|pregunta|semana|mes|año|días|hora|vida|mundo|realmente|verdaderamente|honestamente|personalmente|exactamente|directamente|completamente|totalmente|propósito|caso|asunto|punto|idea|nombre|trabajo|tesis|tarea|clase|informe|llega|llegan|llegas|pasar|pasó|hubo|hacen|hizo|dijo|dado|dan|sirve|sirven|quieres|quiere|mantiene|mantienen|hola|buenas|vale|dale|señorita|joven|profe|estimado|chamo|ps|ah|eh|uy|mm|deberia|debería|tendría|podrían|seguro|segura|posible|necesario|disponible|bien|mal|mejor|peor|bueno|buena',
    'estoy|estas|esta|estamos|estaba|chateando|conversando|hablando|escribiendo|pensando|preguntando|colega|colegas|experto|experta|eso era|menos|entonces|porque|pues|nomás|acá|allá|rato|ratito|toque|momentito|cosa|cositas|harto|hartas|demasiado|poquito|poquitito|favorcito|máximo|máxima|mínimo|líneas?|puntos?|versión|cortita|corta|larga|normales|normal|comunes|cuál|por fa|uds|ustedes|nadie|ningún|ninguno|siempre|también|además|supuesto|debería|deberías|hubiera|habría|sería|serían|estaría|tendrías|me gustaría|perdón|disculpa|disculpe|lo siento',
  ],
  around: [
    '(me |nos )?(puedes|podrias|puede usted|podria usted|podrías) (decir|decirme|contar|contarme|explicar|explicarme|informar|indicar|dar|darme)( (por favor|porfa))?|(tu |usted )?(sabes|sabe usted|sabrás|tienes idea de) (quien|quienes|que|si|cuando|donde|como|cual|cuanto|por que|de quien|a quien)|(dime|dígame|cuéntame)( (por favor|porfa))?',
    'yo|me|mi|mis|se|le|les|lo|la|los|las|el|un|una|unos|unas|eso|esto|esa|ese|esas|esos|esta|este|alguien|nos|todo|todos|toda|otra|otro|cosa|cosas|algo|nada|alguna|algún',
    'de|del|d|a|al|en|con|para|pa|por|x|sobre|según|sin|y|e|o|u|pero|pe|pues|ps|si|no|entonces|también|ya|ahora|así|como|cómo|que|q|k|qué|quien|quién|kien|quienes|cual|cuál|cuáles|cuando|cuándo|cuanto|cuánto|cuántos|donde|dónde|dnd|porque|por qué|tan|muy|más|menos|mucho|solo|realmente|siempre|nunca|a veces|acaso|hoy|aquí|acá|ahí|favor|porfa|xfa|plis|oye|oe|hola|gracias|disculpa|ok|jaja|bueno|a ver|causa|amigo|bro|hermano|señor|en serio|la verdad|exactamente|realidad|o sea|por si acaso|q tal',
    'guardad[oa]s?|compartes|compartir|guardar|borrar|grabad[oa]s?|es|son|era|fue|será|sea|está|están|estas|hay|haya|ha|has|han|he|ser|estar|puede|puedo|pueden|podría|debo|debe|tiene|tengo|quiero|quisiera|necesito|va|vas|van|voy|hace|hacer|saber|sé|sepa|decir|dice|dicen|digo|ver|usar|usa|uso|preguntar|pregunta|preguntas|pregunto|responder|respuesta|respuestas|contestar|dar|das|da|hablar|hablo|entender|entiendo|creo|gustaría|cuéntame|conocer|mantener|pasa|queda|queda(n)? guardad[oa]s?',
    'dato|datos|data|info|información|mensajes?|noticias?|tema|momento|tiempo|fecha|día|cosa|cosas|parte|manera|forma|lado|medio|fuentes?|base|gente|hecho',
  ],
  sayings: {
    disagrees: [
      'me cuesta (creer|creerlo)|difícil de creer|(me )?(estas|estás|das|dando|esquivas|evades|evitas|ignoras)( (dando|evadiendo|esquivando|evitando))?( (vueltas|la pregunta|mi pregunta|el tema))|no es (exacto|preciso|correcto)|no puede ser (verdad|cierto|asi|eso)|(me )?(entendiste|has entendido|interpretaste|leiste) mal|(yo )?(te )?(pregunte|pregunté|pedi|dije|hablaba|me referia)( (por|de|a))? (otra cosa|otro|otra|algo distinto|algo diferente)|(no (es|era) )?(lo|la) que (te )?(pregunte|pedi|queria)',
      '(no )?(creo|pienso|parece) que (no )?(sea|es) (verdad|cierto|asi|falso|mentira)|(está|esta|anda) mal|falso|falsa|mentira|mentiras|mentiroso|incorrecto|incorrecta|equivocad[oa]|errado|(no|nunca) (es |era |fue |esta |son )*(cierto|verdad|asi|correcto|real|eso|lo que (te )?(pregunte|pregunto|dije|pedi|queria|buscaba))|(estás|esta|andas) (mal|equivocad[oa])|no (te |le )?(pregunte|pedí|pedi|dije) eso|no (me )?(respondiste|respondes|contestaste|ayudas|ayudaste|convence|convences|convenciste|cuadra|creo|sirve)( (lo que pregunte|nada|mi pregunta))?|disparate|tonterías|dudo|lo dudo|te (equivocas|equivocaste|confundes|confundiste)',
    ],
    insults: [
      '(vete|anda|ándate|largate|lárgate) ?(a la|al|de aqui)? ?(porra|diablo|carajo|mierda|cuerno)?|bot (inservible|inutil|de (mierda|porqueria|basura|cuarta))|inservible',
      '(inutil|tonto|tonta|bruto|bruta|estupido|estupida|idiota|imbecil|torpe|malo|mala|malisimo|pesimo|pésima|basura|porquería|cagada|mierda|huevada|webada|cojudez|cojudo|burro|animal|ignorante|baboso|tarado|patético|pésimo) (de )?(bot|robot|ia|programa|chat)|(bot|robot|programa) (tan |mas |muy |de )*(inutil|tonto|bruto|estupido|malo|pesimo|mierda|basura|porquería|burro|ignorante|lento)|(eres|sos|estas) (un |una |bien |muy |tan |re |recontra |mas |el |la |pura |puro |un poco )*(inutil|tonto|bruto|bruta|estupido|idiota|imbecil|torpe|malo|malisimo|pesimo|basura|porqueria|mierda|huevon|cojudo|burro|animal|ignorante|baboso|tarado|lento)|no sirves( (para|pa) nada)?',
    ],
    thanks: [
      '(muchas |mil |ya |ok )*(gracias|gracia|grax|grasias)( (de todos modos|de todas formas|igual|igualmente|por todo|por nada|por (tu|su|la|el|lo) .{3,14}))?|gracias|gracia|grax|agradezco|agradecid[oa]|(me )?(ayudaste|fue util|fue de ayuda)|me (ayudo|sirvió|ayudaron)( (mucho|bastante|un monton))?|muy amable|te pasaste|(has sido|fuiste|eres|fue) (de )?(gran|mucha|una gran) ayuda|(agradezco|agradece)( .{4,10})?',
    ],
    leaves: [
      'chau|chao|adios|adiós|(ahi |ya )?nos vemos( (luego|mañana|pronto|despues|otro dia|el lunes))?|hasta (luego|mañana|pronto|la proxima)|me (voy|despido|retiro)|cuidate|cuídese|(seria|es|era|sería) todo( (por (hoy|ahora)))?|hablamos( luego)?|buen descanso',
    ],
    praises: [
      'te pasas( de buen[oa])?|(explicas|respondes|contestas|escribes|hablas|lo haces|lo explicas|lo explicaste|explicaste) (super |muy |re |tan |bastante )*(bien|bacan|bonito|claro|chevere|genial)',
      'buena onda|buena data|bueno|buena|buenaz[oa]|excelente|genial|bacán|bravazo|bravaza|chévere|perfecto|perfecta|increíble|maravilla|útil|utilísimo|claro|clarísimo|mostro|mostrazo|crack|capo|máximo|lo máximo|inteligente|lindo|joya|rápido|bien explicado|bien hecho|me (gusta|gustó|encanta|encantó)|buenísim[oa]|impecable|brillante|de lujo|de maravilla|fantástic[oa]',
    ],
    reacts: [
      `(pobre|pobres|viva|vivan|arriba|abajo|fuera|mueran?|malditos|típico de|tipico|odio|amo|adoro) ${side}|(que|qué|tan|muy|son|es|unos|puros) ${judged} ${side}|${side} (es |son |esta |estan |siempre )?(tan |muy |bien |unos |unas |puros |re |los |el |mas )*${judged}|(que|muy|tan|re|bien|demasiado|es|esta|sale|salio) car[oa]s?|carisim[oa]s?|barat[oa]s?|mucha plata|malditos|desgraciados|miserables|aburrid[oa]|asco|vergonzoso|vergonzosa|tanto|tantos|tan poco|un dineral|un (montón|monton|huevo|culo|chorro) de (plata|gente|dinero|cosas)|(mucha|tanta|demasiada) plata|que (caro|barato|rapido|lento|asco|aburrido|lujo|abusivos|vivos|malditos|pendejos|frescos)`,
      '(entonces )?(no es|eso no es) para mi( entonces)?|entonces paso|horrible|terrible|triste|feo|fea|feazo|fuerte|loco|locura|interesante|raro|rara|curioso|preocupante|indignante|grave|pena|lástima|miedo|asco|vergüenza|increíble|sorprendente|impresionante|injusto|abuso|barbaridad|desastre|tragedia|cólera|rabia|pobre(s|cit[oa]s?)?( (gente|trabajadores|pueblo|de ellos))?|(ni )?(me )?(lo )?(imaginaba|esperaba|sospechaba)|no te (lo )?(puedo|pudo) creer|no (lo )?(sabia|sabía|imaginaba|puede ser|lo puedo creer|puedo creerlo|pensé|me lo esperaba)( (eso|esto|nada))?|quién (lo )?diría|asu( mare| madre)?|ala|alucina|manya|wow|uy|pucha|caray|jaja|jeje|ja|xd|chesu|caracho|vaya|qué (fuerte|feo|locura|pena|mal|horror|palta|roche|loco|raro|risa|miedo|triste)|es (un montón|bastante|demasiado|mucho|poco|muchísimo)',
    ],
    agrees: [
      '(claro |ah |ya )*con razón|ok|okey|ya|ya veo|ah ya|claro|entiendo|entendido|entendi|tiene sentido|(tienes|tiene) razón|de acuerdo|correcto|exacto|así es|listo|comprendo|comprendido|está bien|vale|bien|cierto|verdad|(está|esta|es|queda|todo) (muy |bien )?(claro|clarisimo|clarito)|tiene (logica|sentido|coherencia)|me queda claro|dale|normal|obvio|de nada|suena (bien|logico)',
    ],
    greets: [
      '(es mi |mi )?primera vez (por )?(aqui|aca|acá|ahi|que (uso|entro) .{0,10})|señor chaski|hola|holi|holas|buen (dia|día)|buenos días|buenas( tardes)?|aló|q(ue)? tal|(cómo|como) (estás|estas|andas|te va|va todo|van)|habla|qué hay|saludos|mucho gusto',
    ],
    nothing: [
      '(solo |nomas )?(estoy |es una |es )?(probando|prueba|test|testeando)|ignora (esto|eso|esta)|no (me )?hagas caso',
    ],
  },
  aroundSayings: [
    'yo|me|te|se|lo|la|el|los|las|un|una|eso|esto|esa|ese|esta|este|tu|tus|su|usted|todo|todos|algo|nada|mi|de|del|d|a|al|en|con|para|pa|por (todo|la|el|tu|su|eso|nada|ahora|hoy|favor|aqui|aca|ser|responder|explicar)|x|y|e|o|pero|pe|pues|ps|pue|si|sí|no|entonces|también|ya|ahora|así|muy|tan|más|mas|bien|super|súper|bastante|demasiado|mucho|muchas|mil|realmente|re|recontra|bien|verdad|la verdad|en serio|oye|oe|ay|ah|oh|uy|hm|jaja|jeje|ja|causa|bro|amigo|amiga|hermano|señor|señora|joven|estimado|estimada|chaski|bot|igual|todavía|también|hoy|mañana|bueno|ok|listo|entonces|tal|mismo|poco|un poco|super|que|q|qué',
    'es|son|era|fue|está|estuvo|esta|estan|estás|eres|parece|suena|creo|creo que|pienso|veo|sabe|sea|ser|hay|había|pasa|dice|dices|das|da|dio|quedó|respuesta|respuestas|info|información|dato|datos|noticia|noticias|cosa|cosas|explicación|trabajo|bot|ayuda|caso|tema|gente|parte|punto',
  ],
};
