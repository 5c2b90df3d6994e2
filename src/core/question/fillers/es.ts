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
todos tomar tras tres tu tus u ultima ultimamente ultimas ultimo ultimos un una unas uno unos usted ustedes
va vaina vamos van varias varios vaya ve veces ver verdad verdadero vez viene vienen wey x xfa xfavor xq xk y ya yo
cabe constar efectos emite sirvase solicito agradeceria atentamente estimado estimados estimada respecto
referencia relacion relacionado sentido siguiente siguientes manera forma modo especie puro floro
choro palta chongo roche
`;
