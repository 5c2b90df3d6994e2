import type { RetrievalWords } from './words.ts';

export const spanish: RetrievalWords = {
  formWords: [
    'resume',
    'resumen',
    'resumir',
    'compara',
    'comparar',
    'comparacion',
    'cronologia',
    'traduce',
    'describe',
    'explica',
  ],
  stopWords: new Set(
    `a al algo algun alguna algunas alguno algunos ante antes aquel aquella aquello asi aun aunque
cada como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuyo cuya de del desde
donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese eso esos esta
estaba estaban estan estar estas este esto estos fue fueron ha haber habia han hasta hay haya he
la las le les lo los mas me mi mis mucha muchas mucho muchos muy nada ni no nos nosotros o os
otra otras otro otros para pero poco por porque pues que quien quienes se sea segun ser si sido
sin sobre son su sus tal tambien tan tanto te tiene tienen toda todas todo todos tu tus u un una
unas uno unos y ya yo dime eres soy somos sos hola oye buenas cc porfa gracias favor ocurrio
sucedio pasado`.split(/\s+/),
  ),
};
