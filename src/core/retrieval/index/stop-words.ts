import type { Language } from '../../passages/language.ts';

// Function words and the words of asking: they stand in any question and tell no passage apart.
const english = `a about after again all also am an and any are as at be because been before being
between both but by can could did do does doing during each few for from further had has have having
he her here hers him his how i if in into is it its itself just let me more most much many my no nor
not now of off on once only or other our out over own please same she should so some such tell than
that the their them then there these they this those through to too under until up upon us very was
we were what when where which while who whom whose why will with would you your s t hello hi hey cc pls thanks happen happened
happens`;

const spanish = `a al algo algun alguna algunas alguno algunos ante antes aquel aquella aquello asi
aun aunque cada como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuyo cuya de del desde
donde dos durante e el ella ellas ello ellos en entre era eran es esa esas ese eso esos esta estaba
estaban estan estar estas este esto estos fue fueron ha haber habia han hasta hay haya he la las le
les lo los mas me mi mis mucha muchas mucho muchos muy nada ni no nos nosotros o os otra otras otro
otros para pero poco por porque pues que quien quienes se sea segun ser si sido sin sobre son su sus
tal tambien tan tanto te tiene tienen toda todas todo todos tu tus u un una unas uno unos y ya yo
dime eres soy somos sos hola oye buenas cc porfa gracias favor ocurrio
sucedio pasado`;

const chinese = '的 了 是 在 和 与 吗 呢 吧 啊 谁 哪 么 什 请';

/** What Chinese questions ask with, as phrases: the characters alone are words of other meanings too. */
export const chineseQuestionPhrases: readonly string[] =
  `多少钱 多少 几个 几家 几所 几座 几条 几名 几次 几门 几年 什么时候 什么时间 何时 哪一年 哪年 哪一天 哪天
哪些 哪几个 哪几家 哪几 哪个 哪家 哪里 哪儿 哪种 哪国 哪位 在哪 什么 为什么 为何 怎么样 怎么回事 怎么 怎样
如何 是否 有没有 是不是 能不能 会不会 是谁 由谁 请问 发生了 多大 多长 多高 多久 分别 叫做`.split(
    /\s+/,
  );

const stopWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(english.split(/\s+/)),
  es: new Set(spanish.split(/\s+/)),
  zh: new Set(chinese.split(' ')),
};

export function isStopWord(foldedWord: string, language: Language): boolean {
  return stopWords[language].has(foldedWord);
}
