import { editDistance } from '../core/retrieval/index/spelling.ts';
import { type Language, languages } from '../core/passages/language.ts';

/**
 * Words that are commands without a slash, as other programs in a terminal have them, and the commands by
 * the names that Discord shows and the replies to talk mention.
 */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['exit', '/quit'],
  ['quit', '/quit'],
  ['q', '/quit'],
  ['help', '/help'],
  ['?', '/help'],
  ['-h', '/help'],
  ['--help', '/help'],
  ['/exit', '/quit'],
  ['/quit', '/quit'],
]);

/** The same in one language, which whoever types them reads. */
const namesIn: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  en: new Map(),
  es: new Map([
    ['salir', '/quit'],
    ['ayuda', '/help'],
    ['/salir', '/quit'],
    ['/ayuda', '/help'],
    ['/nuevo', '/new'],
    ['/preguntar', '/ask'],
    ['/temas', '/topics'],
    ['/fuentes', '/sources'],
    ['/pasaje', '/passage'],
    ['/dato', '/fact'],
    ['/verificar', '/check'],
    ['/boletín', '/digest'],
    ['/boletin', '/digest'],
    ['/privacidad', '/privacy'],
  ]),
  zh: new Map([
    ['退出', '/quit'],
    ['帮助', '/help'],
    ['/退出', '/quit'],
    ['/帮助', '/help'],
    ['/新话题', '/new'],
    ['/提问', '/ask'],
    ['/主题', '/topics'],
    ['/来源', '/sources'],
    ['/条目', '/passage'],
    ['/事实', '/fact'],
    ['/核查', '/check'],
    ['/每日简报', '/digest'],
    ['/隐私', '/privacy'],
    ['/說明', '/help'],
    ['/提問', '/ask'],
    ['/主題', '/topics'],
    ['/來源', '/sources'],
    ['/條目', '/passage'],
    ['/事實', '/fact'],
    ['/查核', '/check'],
    ['/每日精選', '/digest'],
    ['/隱私', '/privacy'],
  ]),
};

/** A line as it is meant. */
export interface Meant {
  /** A command by its English name with what follows it, or the line itself. */
  readonly text: string;
  /** The language of the name by which a command is called; undefined where that tells none. */
  readonly language: Language | undefined;
}

/**
 * The command that a line is meant as, with what follows it; the line itself where it is none. A bare word
 * is a command only where it stands alone.
 */
export function asCommand(line: string): Meant {
  const whole = named(line);
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = line.split(/\s+/);
  const command = first.startsWith('/') ? named(first) : undefined;
  return command === undefined || command.text === '/quit'
    ? { text: line, language: undefined }
    : { ...command, text: [command.text, ...rest].join(' ') };
}

const englishNames = [
  '/ask',
  '/check',
  '/passage',
  '/topics',
  '/sources',
  '/fact',
  '/digest',
  '/privacy',
  '/help',
  '/quit',
];

/** Slips of the finger in a name, which may be taken for another. */
const mostSlips = 2;

/** The command nearest to one that there is not, rather of the reader's language; undefined without any. */
export function nearCommand(name: string, language: Language): string | undefined {
  const own = [...namesIn[language].keys()];
  const others = languages.flatMap((each) => [...namesIn[each].keys()]);
  const near = [...own, ...englishNames, ...others].flatMap((known) => {
    // Of a short name no more than a third may differ.
    const most = Math.min(mostSlips, Math.floor((known.length - 1) / 3));
    const slips = known.startsWith('/') ? editDistance(name.toLowerCase(), known, most) : Infinity;
    return slips <= most ? [{ known, slips }] : [];
  });
  return near.toSorted((a, b) => a.slips - b.slips)[0]?.known;
}

function named(name: string): Meant | undefined {
  const folded = name.toLowerCase();
  const language = languages.find((each) => namesIn[each].has(folded));
  const text = language === undefined ? otherNames.get(folded) : namesIn[language].get(folded);
  return text === undefined ? undefined : { text, language };
}
