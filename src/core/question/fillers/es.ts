/** Words that carry nothing of what is asked: they never speak against an answer. */
export const spanishFillers = `
pz mano cm bb jaj asu d x p ns nose c l n b m
a acaso aca actual actualidad actualmente adelante ademas ahi ahora ahorita al alguien algo algun alguna
algunas alguno algunos alla alli amigo amiga ante antes apenas aparte aprox aproximadamente aquel aquella
aqui asi asu aun aunque ay ayer bien bn breve broder bueno buena buenas buenos bro cada caramba casi
caso causa causita chevere choche ciertamente cierto clara claro como con concretamente conozco
conoce conocer conocen consta contexto contra corre corto cosa cosas creo cuadre cual cuales
cualquier cuando cuanta cuantas cuanto cuantos cuenta cuentame d da dado dame dan de debe deben decir
deja del demas demasiado dentro desde despues detalladamente detalle detalles di dia dias dice dicen
dicho dieron digamos dime dinos diria donde dos durante e el ella ellas ellos en encima entender entiendo
entonces entre era eran es esa esas ese eso esos esta estaba estan estar estas este esto estos
estoy etc exactamente exacto explica explicame explicar favor fin finalmente fue fueron general
generalmente gente gracias gran grande grandes ha haber habia hablan hablar hace hacen hacer hacia han
harto hartos hasta hay haya he hecho hermano hizo hola hoy igual importante indica indicar indique
indiquese info informacion informar ir jaja jajaja jefe k ke la las le les lo los luego mas mano me mediante
mejor menciona mencionar menos mi mientras mio mira mire mis misma mismo momento mucha muchas mucho
muchos muy nada nadie necesito ni ninguna ninguno no nomas nombre noticia noticias nos nosotros nuestra
nuestro nueva nuevas nuevo nuevos nunca o ocurrio ocurre oe oiga onda opinan osea otra otras otro otros oye
pa par para parece parte pasa pasado paso pata pe pero persona personas pes plis poco pocos podria podrian
poquito por porfa porfis porque posible pq practicamente precisamente precise pregunta preguntaba preguntar
primera primero principal principales probablemente pronto propia propio pueda puede pueden puedes pues
punto q que quedo querer queria quien quienes quiera quiere quieren quiero quisiera quizas real realidad
realmente reciente recien recientemente resulta s sabe saben saber sabes se sea sean seguir segun segundo
seguro senor senora ser sera seria seria si sido siempre sigue siguen sino sirve sobre sola
solamente solo son sr sra su sucede sucedio suelen supuesta supuestamente sus t ta tal tambien tampoco
tan tanta tanto tb te tema temas tener tengo tenia tiene tienen tio tipo tmb toda todas todavia todo
todos tomar trae traen traera trajo trajeron tras tres tu tus u ultima ultimamente ultimas ultimo ultimos un una unas uno unos usted ustedes
va vaina vamos van varias varios vaya ve veces ver verdad verdadero vez viene vienen wey x xfa xfavor xq xk y ya yo
cabe constar efectos emite sirvase solicito agradeceria atentamente estimado estimados estimada respecto
referencia relacion relacionado sentido siguiente siguientes manera forma modo especie puro floro
choro palta chongo roche
ano anos mes meses semana semanas hora horas minuto minutos millon millones mil miles billon
billones cientos decenas dolar dolares sol soles plata dinero billete lana guita luca lucas china
chino chinos chinas peruano peruanos peruana peruanas peru chinito chinitos peruanito patita patas
hermanito hermanita compare compadre cumpa cunao cunado brother men man flaco gordo loco loca
maestro maestrito jefecito varon varoncito tigre sobrino tia tiito mijo mija amix amiguis mana reina
rey caserito caserita vecinito estimable distinguido distinguida excelentisimo ilustre doctorcito
doctor doctora ingeniero inge licenciado lic profe profesor senorita seno srta sres oigan miren
fijate fijese imaginate disculpe disculpa disculpen perdon perdone permiso graciass grax agradezco
agradecido saludos cordiales cordial cordialmente tardes noches bnas bnos holi holaa holis alo
bendiga dios bendiciones amen jajajaja jeje jejeje jijiji ja xd xdd xddd lol wtf omg asuu asuuu
asuma manyas manya alucina achachau atatau alalau arranca pucha puchas pta ptm mrd carajo caracho
miercoles mierda huevon huevada huevadas webada webadas cojudo cojudez conchudo joder maldito
fregado bacan bravazo paja pajaza misio piola caleta tranqui tranquilo sinceramente honestamente
francamente literal literalmente ose enserio neta posta dizque disque aparentemente presuntamente
basicamente esencialmente fundamentalmente principalmente mayormente normalmente usualmente
especialmente particularmente efectivamente evidentemente obviamente logicamente naturalmente
definitivamente totalmente completamente absolutamente aproximado alrededor redondeando redondo
masomenos vdd vrd verdadera verdaderamente cierta ciertos ciertas curioso curiosa curiosidad duda
dudas consulta consultita consultar consultarle preguntita preguntas pregunton digame digan dimelo
digamelo diganme cuenteme cuentenme cuentenos expliqueme explicanos explicarme expliquenme aclarame
aclareme aclarar ilustreme pasame paseme pasenme deme denme brindar brindarme brinde facilitar
facilitarme proporcionar proporcione proporcioneme sirva sirvanse senale senalar precisar detallar
detalleme especifique especificar enumere enumerar mencione indicame indiqueme indiquenme indicarme
informeme informarme sabra sabria supiera sepa sepan sabia averiguar enterar enterarme entere
escuche escuchado oi oido lei leido vi visto salio decian dijeron comentan comentaron cuentan
hablaron hablo existe existen existir hubo hubiera habria habra haiga requiero requiere desearia
deseo gustaria agradare puedo podrias pudiera puedan pudo pudieron podido tendra tendria tendrian
tuvo tuvieron tenido teniendo haga hagan hara harian haria haran hicieron haciendo vayan iria iran
fueran fuera fuese hubiese siendo serian seran venga vengan vino vinieron venir ponga pongan puso
pusieron poner pone ponen puesto puesta dando dio dara daria den quede queden quedaron quedar
quedaban quedan queda llego llegaron llegar llega llegan saco sacaron sacar saca sacan sale salen
salieron salir saldria saldra saldrian dejan dejo dejaron dejar siguio tantas tantos harta hartas
hartisimo full bastante bastantes demasiada demasiadas mogollon monton montones pilas enero febrero
marzo abril mayo junio julio agosto setiembre septiembre octubre noviembre diciembre lunes martes
jueves viernes sabado domingo primer primeros cuarto
conjunto suma sumando juntos juntas tarea monografia practica exposicion
curso mediodia noche tarde manana asunto presente caracter condicion virtud marco
ambito grosso vs versus etcetera rapidito rapidin urgente urge porsia porsiaca porsiacaso fuente
fuentes publicacion monto montos cifra cifras cantidad numero numeros importe
`;

/** Turns of phrase whose words tell something elsewhere. */
export const spanishFillerPhrases = [
  'la verdad',
  'a decir verdad',
  'para ser sincero',
  'por si acaso',
  'de una vez',
  'al toque',
  'a grandes rasgos',
  'en pocas palabras',
  'en dos palabras',
  'sin floro',
  'sin rodeos',
  'sin tanto rollo',
  'fuera de bromas',
  'hablando en serio',
  'en serio',
  'de verdad',
  'a ciencia cierta',
  'según dicen',
  'segun me dicen',
  'me contaron',
  'me dijeron',
  'me han dicho',
  'me cuentan',
  'dicen por ahi',
  'dice mi abuelo',
  'dice mi tio',
  'dice mi papa',
  'dice mi profe',
  'dice mi jefe',
  'un pata me dijo',
  'un amigo me dijo',
  'vi en tiktok',
  'vi en facebook',
  'lei por ahi',
  'escuche por ahi',
  'escuche en la radio',
  'salio en las noticias',
  'para mi tarea',
  'para mi tesis',
  'para una tarea',
  'para un trabajo',
  'para una nota',
  'para el cole',
  'soy estudiante',
  'soy periodista',
  'una consulta',
  'una pregunta',
  'una preguntita',
  'tengo una duda',
  'me queda la duda',
  'tenga a bien',
  'tenga la amabilidad',
  'seria tan amable',
  'de ser posible',
  'a la brevedad',
  'le agradeceré',
  'se le agradece',
  'en el marco de',
  'con respecto a',
  'en relación con',
  'en lo referente a',
  'en lo que respecta',
  'en cuanto a',
  'a propósito de',
  'en torno a',
  'acerca de',
  'en virtud de',
  'a efectos de',
  'al amparo de',
  'de conformidad con',
  'a la fecha',
  'al día de hoy',
  'hoy en día',
  'hoy por hoy',
  'en la actualidad',
  'en estos momentos',
  'de un tiempo acá',
  'últimos años',
  'en los últimos',
  'hasta ahora',
  'hasta la fecha',
  'a estas alturas',
  'de paso',
  'ya pues',
  'ya pe',
  'habla causa',
  'que fue causa',
  'oe mano',
  'ni idea',
  'no se nada',
  'no entiendo nada',
  'no me queda claro',
  'queda claro',
  'está claro',
  'tengo claro',
  'tengan claro',
  'claro que',
  'más claro',
  'hablando claro',
  'hablar claro',
  'dejar claro',
  'dejen claro',
  'bien claro',
  'me puedes decir',
  'me puede decir',
  'me podrían decir',
  'quisiera saber',
  'me gustaría saber',
  'quiero saber',
  'se puede saber',
  'tienes idea',
  'alguien sabe',
  'en cristiano',
  'en sencillo',
  'con manzanas',
  'con palitos',
  'explícamelo fácil',
  'como para un niño',
  'sin tanto dato',
  'al grano',
  'qué diablos',
  'qué carajo',
  'qué chucha',
  'qué mierda',
  'quién diablos',
  'por las puras',
  'así nomás',
  'como quien dice',
  'o sea',
  'es decir',
  'esto es',
  'o algo así',
  'o qué',
  'no más',
  'más o menos',
  'y todo eso',
  'y esas cosas',
  'entre otros',
  'entre otras cosas',
  'tal cual',
  'como tal',
  'en sí',
  'propiamente dicho',
  'al fin y al cabo',
  'a fin de cuentas',
  'después de todo',
  'de hecho',
  'en realidad',
  'en el fondo',
  'en verdad',
  'por cierto',
  'por favor',
  'dios lo bendiga',
];
