import type { Aspect, Verdict } from '../../core/checking/claim-check.ts';
import type { StatedAspect } from '../../core/statements/compare-claim.ts';
import type { Source } from '../../core/passages/knowledge.ts';
import type { Language } from '../../core/passages/language.ts';

/** Labels and headings of what is read: answers, checks, passages, lists and what is kept. */
export interface ReadingPhrases {
  readonly thread: string;
  readonly followUp: string;
  readonly helpful: string;
  readonly unhelpful: string;
  readonly cite: string;
  readonly previousPage: string;
  readonly nextPage: string;

  readonly followUpTitle: string;
  readonly followUpLabel: string;
  readonly followUpHint: string;

  /** The publication date of a source, its side in the debate, and so on: one after another. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly dash: string;
  readonly beforeMarker: string;
  readonly countries: Readonly<Record<Source['country'], string>>;
  readonly voices: Readonly<Record<Source['voice'], string>>;
  readonly moreSources: (count: number) => string;

  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly agrees: (aspects: string) => string;
  readonly differs: (aspects: string) => string;
  readonly aspects: Readonly<Record<StatedAspect, string>>;
  readonly reservations: Readonly<Record<Exclude<Aspect, StatedAspect>, string>>;
  readonly compareNote: string;

  readonly otherLanguages: Readonly<Record<Language, string>>;
  readonly references: string;
  readonly sourcesOf: (topic: string | undefined) => string;
  readonly passagesResting: (count: number) => string;
  readonly page: (page: number, pages: number) => string;
  readonly topics: string;
  readonly passageCount: (count: number) => string;

  readonly kept: string;
  readonly keptConversations: (count: number) => string;
  readonly keptAnswers: (count: number) => string;
  readonly keptFeedback: (count: number) => string;
  readonly keptLocale: (locale: string) => string;
  readonly keptDigests: (count: number) => string;
  readonly keptFor: string;
}

export const readingPhrases: Readonly<Record<Language, ReadingPhrases>> = {
  en: {
    thread: 'Continue in a thread',
    followUp: 'Follow up',
    helpful: 'Helpful',
    unhelpful: 'Not helpful',
    cite: 'Cite',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    followUpTitle: 'Ask a follow-up question',
    followUpLabel: 'Your question',
    followUpHint: 'It may refer back to the answer: “And in 2025?”',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    dash: ' — ',
    beforeMarker: ' ',
    countries: {
      PE: 'Peru',
      CN: 'China',
      US: 'United States',
      other: 'another country',
      international: 'international',
    },
    voices: {
      government: 'government',
      'state-media': 'state media',
      press: 'press',
      company: 'company',
      'think-tank': 'think tank',
      academia: 'academia',
      'civil-society': 'civil society',
    },
    moreSources: (count) => (count === 1 ? 'and one more source' : `and ${count} more sources`),
    verdicts: {
      supported: 'Supported: the folder says the same.',
      contradicted: 'Contradicted: the folder says otherwise.',
      partly: 'Partly supported: the folder says some of this, or says it with a reservation.',
      'not-covered': 'Not covered: the folder says nothing near enough to this claim.',
    },
    agrees: (aspects) => `Agrees in ${aspects}.`,
    differs: (aspects) => `Differs in ${aspects}.`,
    aspects: {
      figures: 'figures',
      dates: 'dates',
      names: 'names',
      wording: 'wording',
      negation: 'negation',
      hedge: 'how certain it is',
      quantifier: 'how many or how much',
      comparative: 'comparison',
      reporting: 'who says so',
      status: 'how far it has come',
    },
    reservations: {
      short: 'The claim leaves out part of what the sentence says.',
      kind: 'The claim states as a fact what the folder holds only as someone’s word.',
      attribution: 'The claim puts it down to someone other than the folder does.',
      'other-side': 'Another passage says otherwise.',
      newer: 'A newer passage brings this up to date.',
      roles: 'In the collection it is the other way round: who has what, or who gives it to whom.',
      rounded: 'The figure is rounded.',
    },
    compareNote:
      'This compares words, figures, dates and names with the folder. It is no judgement on what the folder does not hold.',
    otherLanguages: { en: 'English', es: 'Español', zh: '中文' },
    references: 'Reference to copy',
    sourcesOf: (topic) => (topic === undefined ? 'What the folder rests on' : `Sources: ${topic}`),
    passagesResting: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    page: (page, pages) => `Page ${page} of ${pages}`,
    topics: 'Topics',
    passageCount: (count) => (count === 1 ? '1 passage' : `${count} passages`),
    kept: 'What is kept about you',
    keptConversations: (count) =>
      count === 1
        ? 'One conversation in which you asked, with these questions:'
        : `${count} conversations in which you asked, with these questions:`,
    keptAnswers: (count) =>
      count === 1
        ? 'One answer to you that stands here:'
        : `${count} answers to you that stand here:`,
    keptFeedback: (count) =>
      count === 1 ? 'Your feedback on one answer:' : `Your feedback on ${count} answers:`,
    keptLocale: (locale) => `The language of your Discord: ${locale}`,
    keptDigests: (count) =>
      count === 1
        ? 'That you set the daily digest of this channel, with the language of your Discord:'
        : `That you set the daily digests of these ${count} channels, with the language of your Discord:`,
    keptFor:
      'Conversations are kept until nobody has used them for 30 days; that you set a digest, as long as it is set. `/privacy erase` removes all of this at once; the digests go on.',
  },
  es: {
    thread: 'Seguir en un hilo',
    followUp: 'Repreguntar',
    helpful: 'Útil',
    unhelpful: 'No útil',
    cite: 'Citar',
    previousPage: 'Página anterior',
    nextPage: 'Página siguiente',
    followUpTitle: 'Repreguntar',
    followUpLabel: 'Su pregunta',
    followUpHint: 'Puede referirse a la respuesta: «¿Y en 2025?»',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    dash: ' — ',
    beforeMarker: ' ',
    countries: {
      PE: 'Perú',
      CN: 'China',
      US: 'Estados Unidos',
      other: 'otro país',
      international: 'internacional',
    },
    voices: {
      government: 'gobierno',
      'state-media': 'medio estatal',
      press: 'prensa',
      company: 'empresa',
      'think-tank': 'centro de estudios',
      academia: 'academia',
      'civil-society': 'sociedad civil',
    },
    moreSources: (count) => (count === 1 ? 'y una fuente más' : `y ${count} fuentes más`),
    verdicts: {
      supported: 'Respaldada: la carpeta dice lo mismo.',
      contradicted: 'Contradicha: la carpeta dice otra cosa.',
      partly: 'Respaldada en parte: la carpeta dice algo de esto o lo dice con reservas.',
      'not-covered': 'No cubierta: la carpeta no dice nada lo bastante cercano a esta afirmación.',
    },
    agrees: (aspects) => `Coincide en ${aspects}.`,
    differs: (aspects) => `Difiere en ${aspects}.`,
    aspects: {
      figures: 'las cifras',
      dates: 'las fechas',
      names: 'los nombres',
      wording: 'las palabras',
      negation: 'la negación',
      hedge: 'el grado de certeza',
      quantifier: 'la cantidad',
      comparative: 'la comparación',
      reporting: 'quién lo dice',
      status: 'el grado de avance',
    },
    reservations: {
      short: 'La afirmación omite parte de lo que dice la frase.',
      kind: 'La afirmación da por hecho lo que la carpeta recoge solo como palabra de alguien.',
      attribution:
        'La afirmación se lo atribuye a alguien distinto de quien lo dice en la carpeta.',
      'other-side': 'Otro pasaje dice lo contrario.',
      newer: 'Un pasaje más reciente lo actualiza.',
      roles: 'En la colección es al revés: quién tiene qué, o quién se lo da a quién.',
      rounded: 'La cifra está redondeada.',
    },
    compareNote:
      'Se comparan palabras, cifras, fechas y nombres con la carpeta. No es un juicio sobre lo que la carpeta no contiene.',
    otherLanguages: { en: 'English', es: 'Español', zh: '中文' },
    references: 'Referencia para copiar',
    sourcesOf: (topic) =>
      topic === undefined ? 'Fuentes en que se basa la carpeta' : `Fuentes: ${topic}`,
    passagesResting: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
    page: (page, pages) => `Página ${page} de ${pages}`,
    topics: 'Temas',
    passageCount: (count) => (count === 1 ? '1 pasaje' : `${count} pasajes`),
    kept: 'Lo que se conserva sobre usted',
    keptConversations: (count) =>
      count === 1
        ? 'Una conversación en la que preguntó, con estas preguntas:'
        : `${count} conversaciones en las que preguntó, con estas preguntas:`,
    keptAnswers: (count) =>
      count === 1
        ? 'Una respuesta dada a usted, publicada aquí:'
        : `${count} respuestas dadas a usted, publicadas aquí:`,
    keptFeedback: (count) =>
      count === 1 ? 'Su valoración de una respuesta:' : `Sus valoraciones de ${count} respuestas:`,
    keptLocale: (locale) => `El idioma de su Discord: ${locale}`,
    keptDigests: (count) =>
      count === 1
        ? 'Que usted configuró el boletín diario de este canal, con el idioma de su Discord:'
        : `Que usted configuró los boletines diarios de estos ${count} canales, con el idioma de su Discord:`,
    keptFor:
      'Una conversación se conserva hasta que pasan 30 días sin uso; que usted configuró un boletín, mientras este exista. `/privacidad borrar` lo borra todo de una vez; los boletines continúan.',
  },
  zh: {
    thread: '在子区继续',
    followUp: '追问',
    helpful: '有帮助',
    unhelpful: '没有帮助',
    cite: '引用格式',
    previousPage: '上一页',
    nextPage: '下一页',
    followUpTitle: '追问',
    followUpLabel: '问题',
    followUpHint: '可以承接上文，例如“那2025年呢？”',
    comma: '，',
    semicolon: '；',
    colon: '：',
    dash: '，',
    beforeMarker: '',
    countries: {
      PE: '秘鲁',
      CN: '中国',
      US: '美国',
      other: '其他国家',
      international: '国际',
    },
    voices: {
      government: '政府',
      'state-media': '官方媒体',
      press: '新闻媒体',
      company: '企业',
      'think-tank': '智库',
      academia: '学界',
      'civil-society': '民间社会',
    },
    moreSources: (count) => `另有${count}个来源`,
    verdicts: {
      supported: '得到支持：资料库的说法与此相同。',
      contradicted: '与之相左：资料库的说法与此不同。',
      partly: '部分得到支持：资料库只说到其中一部分，或有所保留。',
      'not-covered': '没有涵盖：资料库中没有足够接近的内容。',
    },
    agrees: (aspects) => `相符之处：${aspects}。`,
    differs: (aspects) => `不同之处：${aspects}。`,
    aspects: {
      figures: '数字',
      dates: '日期',
      names: '名称',
      wording: '措辞',
      negation: '肯定与否定',
      hedge: '确定程度',
      quantifier: '数量',
      comparative: '比较',
      reporting: '由谁所说',
      status: '进展程度',
    },
    reservations: {
      short: '该说法省略了原句的一部分内容。',
      kind: '该说法当作事实陈述，而资料库只作为某一方的说法收录。',
      attribution: '该说法所指的出处与资料库不同。',
      'other-side': '另有条目与之相左。',
      newer: '另有较新的条目更新了这一内容。',
      roles: '资料库中的说法正好相反：各方的份额或给予与接受的关系不同。',
      rounded: '数字经过四舍五入。',
    },
    compareNote: '这里比较的是文字、数字、日期和名称与资料库是否一致，不对资料库以外的内容作判断。',
    otherLanguages: { en: 'English', es: 'Español', zh: '中文' },
    references: '可复制的引用',
    sourcesOf: (topic) => (topic === undefined ? '资料库所依据的来源' : `来源：${topic}`),
    passagesResting: (count) => `${count}个条目`,
    page: (page, pages) => `第${page}页，共${pages}页`,
    topics: '主题',
    passageCount: (count) => `${count}个条目`,
    kept: '所保存的与本人有关的内容',
    keptConversations: (count) => `本人提过问的${count}段对话，其中的问题有：`,
    keptAnswers: (count) => `给本人的${count}个回答，发布在：`,
    keptFeedback: (count) => `本人对${count}个回答的评价：`,
    keptLocale: (locale) => `本人 Discord 的语言：${locale}`,
    keptDigests: (count) => `由本人设置每日简报的${count}个频道，以及本人 Discord 的语言：`,
    keptFor:
      '对话在30天无人使用后不再保存；由本人设置简报这一记录，在该简报关闭后不再保存。`/隐私 删除` 可一次全部删除，简报照常发布。',
  },
};
