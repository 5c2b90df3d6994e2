import type { Language } from '../passages/language.ts';

/** What a word can do to a claim beyond naming something: lose it or gain it and the claim is another. */
export type GuardKind =
  | 'negation'
  | 'hedge'
  | 'quantifier'
  | 'comparative'
  | 'reporting'
  | 'status';

type Lexicon = Readonly<Record<GuardKind, readonly string[]>>;

// Each entry is one meaning: its forms count as the same word. Forms are matched as whole words.
const english: Lexicon = {
  negation: [
    "not|n’t|n't|cannot",
    'no',
    'none|nothing|nobody',
    'never',
    'without',
    'neither|nor',
    'fail(?:s|ed)? to',
    'lack(?:s|ed)?',
    'refus(?:e|es|ed|ing)',
    'reject(?:s|ed)?|den(?:y|ies|ied)',
  ],
  hedge: [
    'may|might',
    'could',
    'would',
    'should',
    'possibl[ey]',
    'probabl[ey]',
    'likely',
    'unlikely',
    'perhaps',
    'about|around|roughly|approximately|nearly|almost|close to',
    'expect(?:ed|s)?|anticipated',
    'hoped?(?: for)?|hopes',
    'believed|thought',
    'alleged(?:ly)?',
    'appear(?:s|ed)?|seem(?:s|ed)?',
    'suggest(?:s|ed)?',
    'potential(?:ly)?',
    'theor(?:y|etically)',
    'presum(?:e|ed|ably)',
    'arguabl[ey]',
    'eventual(?:ly)?|in the long run',
    'estimat(?:e|ed|es)',
    'intend(?:s|ed)?|aim(?:s|ed)?',
  ],
  quantifier: [
    'all|every|each|entire(?:ly)?|whole',
    'most',
    'many|much|numerous',
    'some|several|various',
    'few',
    'only|sole(?:ly)?|just|exclusive(?:ly)?',
    'both',
    'half',
    'at least|no fewer than',
    'at most|up to|no more than',
    'mainly|mostly|primarily|chiefly|largely',
    'part(?:ly|ially)?',
    'first',
    'last|latest',
    'always',
    'often|frequent(?:ly)?|regular(?:ly)?',
    'sometimes|occasionally|periodically',
    'any',
  ],
  comparative: [
    'more|greater|larger|bigger|higher',
    'less|fewer|smaller|lower',
    'most|largest|biggest|highest|greatest',
    'least|smallest|lowest',
    'over|above|exceed(?:s|ed|ing)?',
    'under|below',
    'better',
    'worse',
    'rise|rose|risen|grew|grow(?:n|s|th)?|increas(?:e|ed|es)',
    'fall|fell|fallen|drop(?:ped)?|declin(?:e|ed|es)|decreas(?:e|ed|es)|reduc(?:e|ed|es)',
    'before|earlier',
    'after|later',
    'dominant|dominates?',
  ],
  reporting: [
    'according to',
    'said|says|say',
    'claim(?:s|ed)?',
    'report(?:s|ed)?',
    'argu(?:e|es|ed)',
    'stated?|states',
    'warn(?:s|ed)?',
    'accus(?:e|ed|es)',
    'announc(?:e|ed|es)',
  ],
  status: [
    'plan(?:s|ned)?',
    'propos(?:ed|al|es)',
    'under way|in progress|being built|under construction',
    'complet(?:e|ed)|finished|built',
    'start(?:ed|s)?|began|begin|open(?:ed|s)?',
    'cancel(?:led|s)?|dropped|annulled|withdrawn',
    'under consideration|contemplated|considering|considered',
    'sign(?:ed|s)?',
    'in force|took effect',
    'pending',
    'approv(?:ed|al|es)',
    'acquired|bought',
    'sold',
  ],
};

const spanish: Lexicon = {
  negation: [
    'no',
    'ningún|ninguna|ninguno|nada|nadie',
    'nunca|jamás',
    'sin',
    'tampoco|ni',
    'carec(?:e|en|ía)',
    'rechaz(?:a|ó|an|aron|ar)|neg(?:ó|aron|ar)|nieg(?:a|an)',
  ],
  hedge: [
    'podr(?:ía|ían|á|án)|puede|pueden|pudo|pudiera',
    'ser(?:ía|ían)|habr(?:ía|ían)',
    'deber(?:ía|ían)',
    'posible(?:mente)?',
    'probable(?:mente)?',
    'quizás?|tal vez',
    'un(?:os|as)|cerca de|aproximadamente|alrededor de|casi|poco menos|en torno a',
    'prev(?:é|én|isto|ista|istos|istas|eía|eían)|esper(?:a|an|ado|ada|aba|aban|aban|arse)|anticipa',
    'se cree|se considera',
    'presunt(?:o|a|os|as|amente)|supuest(?:o|a|os|as|amente)',
    'parece|parecen',
    'sugiere',
    'potencial(?:mente)?',
    'en teoría|teóricamente',
    'discutiblemente|puede sostenerse',
    'a la larga|con el tiempo|eventualmente',
    'estim(?:a|ó|ado|ada|an|ación)',
    'busca|pretende|aspira',
  ],
  quantifier: [
    'tod(?:o|a|os|as)|cada|enter(?:o|a)',
    'la mayoría|la mayor parte',
    'much(?:o|a|os|as)|numeros(?:o|a|os|as)',
    'algun(?:o|a|os|as)|algún|vari(?:o|a|os|as)|divers(?:o|a|os|as)',
    'poc(?:o|a|os|as)',
    'sol(?:o|amente)|sólo|únic(?:o|a|os|as|amente)|exclusiv(?:o|a|os|as|amente)',
    'amb(?:os|as)',
    'mitad',
    'al menos|por lo menos|como mínimo',
    'hasta|como máximo|a lo sumo',
    'principal(?:mente)?|sobre todo|mayormente',
    'parte|parcial(?:mente)?',
    'primer(?:o|a|os|as)?',
    'últim(?:o|a|os|as)',
    'siempre',
    'a menudo|frecuente(?:mente)?|con regularidad|regularmente',
    'a veces|ocasional(?:mente)?|periódicamente',
  ],
  comparative: [
    'más|mayor(?:es)?|superior(?:es)?',
    'menos|menor(?:es)?|inferior(?:es)?',
    'super(?:a|ó|an|aron|ar)|excede|por encima',
    'debajo',
    'mejor(?:es)?',
    'peor(?:es)?',
    'crec(?:e|ió|en|ieron|imiento)|aument(?:a|ó|o|an|aron|ar)|subió|alza',
    'cay(?:ó|eron)|caída|baj(?:a|ó|an|aron|ar)|redu(?:ce|jo|cir|cción|ciría)|disminu(?:ye|yó|ir)',
    'antes',
    'después|tras',
    'dominante|domina|dominan|predominante',
  ],
  reporting: [
    'según',
    'dij(?:o|eron)|dice|dicen',
    'afirm(?:a|ó|an|aron)|asegur(?:a|ó)|sostien(?:e|en)|sostuvo',
    'inform(?:a|ó|aron)',
    'argument(?:a|an|ó)',
    'declar(?:a|ó|aron)',
    'advirti(?:ó|eron)|advierte',
    'acus(?:a|ó|an|aron)',
    'anunci(?:a|ó|an|aron|ado|ada)',
  ],
  status: [
    'plane(?:a|an|ado|ada|aba)|planific(?:a|ó|ado|ada)|plan',
    'propuest(?:o|a|os|as)|prop(?:one|uso)',
    'en marcha|en curso|en construcción',
    'complet(?:ó|ado|ada)|concluy(?:ó|eron)|concluid(?:o|a)|termin(?:ó|ado|ada)|constru(?:yó|yeron|ido|ida)',
    'inici(?:ó|ado|aron)|empezó|comenzó|inaugur(?:ó|ado|ada)',
    'cancel(?:ó|ado|ada)|anul(?:ó|ado|ada)|retir(?:ó|ado|ada)',
    'en estudio|en consideración|evalúa|estudia',
    'firm(?:ó|ado|ada|aron)|suscri(?:bió|to|ta)',
    'vigente|en vigor|entró en vigor',
    'pendiente',
    'aprob(?:ó|ado|ada|ación)',
    'adquiri(?:ó|do|da|eron)|compr(?:ó|ado|ada|aron)',
    'vendi(?:ó|do|da|eron)',
  ],
};

const chinese: Lexicon = {
  negation: ['不', '没有|没', '未', '无', '非(?!洲|常)', '否认|拒绝|驳回'],
  hedge: [
    '可能|或许|也许|或将|或会',
    '可以|能够',
    '应当|应该|应',
    '约|大约|近|左右|将近|接近|几乎',
    '预计|预期|预料|有望',
    '希望|期望|期待',
    '据信|被认为|认为',
    '据称|涉嫌|所谓',
    '似乎|看来',
    '潜在',
    '理论上',
    '可以说',
    '最终|长远',
    '估计|估算',
    '拟|计划|打算|力求',
  ],
  quantifier: [
    '全部|所有|一切|均|都|整个|全',
    '大多数|多数|大部分',
    '许多|众多|大量|很多|多家|多名|多个',
    '一些|若干|部分|数(?=个|家|名|项|座)',
    '少数|少量',
    '仅|只|唯一|独家|独占',
    '两者|双方',
    '一半',
    '至少|不少于',
    '最多|至多|不超过|多达|高达',
    '主要',
    '首(?=次|个|批|家|座)|第一',
    '最后|最新|最近',
    '一直|始终|总是',
    '经常|定期|常',
    '有时|偶尔|不时|不定期',
    '以上|余|多(?=人|亿|万|名|家)',
  ],
  comparative: [
    '更(?:多|大|高|强)|较高|较大|高于|大于',
    '更(?:少|小|低)|较低|较小|低于|小于',
    '最(?:多|大|高)',
    '最(?:少|小|低)',
    '超过|超出|逾',
    '更好|优于',
    '更差',
    '增长|增加|上升|扩大|提高|提升',
    '下降|减少|降低|下滑|缩小',
    '此前|之前',
    '此后|之后',
    '主导|占据',
  ],
  reporting: [
    '据(?!信|称|此|点)|根据',
    '表示|说|称(?!为|作)',
    '报道',
    '主张|声称|宣称',
    '指出|认定',
    '警告',
    '指控|指责|指称',
    '宣布',
  ],
  status: [
    '计划|规划',
    '提议|建议|拟议',
    '在建|进行中|正在|推进',
    '完成|竣工|建成|建设|建造',
    '启动|开工|开始|开港|揭幕',
    '取消|撤销|撤回|废除',
    '考虑|研究|酝酿',
    '签署|签订|签约',
    '生效|施行',
    '待|尚',
    '批准|核准|获批',
    '收购|购得|买下|购买',
    '出售|售予|卖',
  ],
};

const compile = (lexicon: Lexicon, language: Language) =>
  Object.entries(lexicon).flatMap(([kind, meanings]) =>
    meanings.map((forms) => ({
      key: `${kind}:${forms}`,
      pattern:
        language === 'zh'
          ? new RegExp(forms, 'gu')
          : new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms})(?![\p{L}\p{N}])`, 'giu'),
    })),
  );

const guards = {
  en: compile(english, 'en'),
  es: compile(spanish, 'es'),
  zh: compile(chinese, 'zh'),
} as const satisfies Record<Language, unknown>;

/** How often each guarded meaning stands in a text, by `kind:forms`; meanings that do not are absent. */
export function countGuards(text: string, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, pattern } of guards[language]) {
    const { length } = text.match(pattern) ?? [];
    if (length !== undefined && length > 0) counts.set(key, length);
  }
  return counts;
}

/** The kinds of guard words in which two texts differ. */
export function guardDifferences(a: string, b: string, language: Language): Set<string> {
  const first = countGuards(a, language);
  const second = countGuards(b, language);
  const keys = new Set([...first.keys(), ...second.keys()]);
  return new Set(
    [...keys]
      .filter((key) => first.get(key) !== second.get(key))
      .map((key) => key.slice(0, key.indexOf(':'))),
  );
}
