import type { Language } from '../../passages/language.ts';

/** One side of a contrast: the beginnings of words, in Chinese signs, that stand on it. */
export type Pole = Readonly<Record<Language, RegExp>>;

/** Beginnings of words; one that ends in `$` is a whole word. */
function pole(en: string, es: string, zh: string): Pole {
  const wholeOf = (words: string) => words.replace(/(?<![\\[])\$/gu, '(?!\\p{L})');
  return {
    en: new RegExp(`(?<![\\p{L}-])(?:${wholeOf(en)})`, 'giu'),
    es: new RegExp(`(?<![\\p{L}-])(?:${wholeOf(es)})`, 'giu'),
    zh: new RegExp(zh, 'gu'),
  };
}

/**
 * Words of which one cannot be said where another is meant. Each line is a scale or a kind; its poles exclude
 * each other, whoever does it and to whom.
 */
export const contrasts: readonly (readonly Pole[])[] = [
  // Becoming more or less.
  [
    pole(
      'rose$|risen$|rises?$|rais(?:e|ed|es|ing)$|grew$|grow[ns]?$|grow(?:th|ing)$|increas|climb|jump|surg(?:ed|es)|soar|expand|widen|boost|doubl|tripl',
      'aument|creci|crec(?:e|en|er)$|subi(?:ó|eron|do|r)|sub(?:e|en)$|increment|elev(?:ó|a|an|aron|ar)$|ampli(?:ó|a|an|aron)$|dispar(?:ó|aron)|duplic|triplic',
      '增长|增加|上升|上涨|提高|攀升|激增|大增|翻番|翻倍|扩大|多了',
    ),
    pole(
      'fell$|fall(?:s|en|ing)?$|declin|decreas|drop|shrank$|shrunk$|shrink|slump|plung|reduc|lower(?:s|ed|ing)$|cut(?:s|ting)?$|narrow|halv(?:e|ed)|down$',
      'cay(?:ó|eron|endo)|ca(?:e|en|ída|er)$|baj(?:ó|aron|ado|ar)$|disminu|redu[cj]|descend|retroced|contraj|desplom|recort',
      '下降|减少|下跌|下滑|降低|萎缩|缩减|锐减|大减|大跌|少了|跌',
    ),
  ],
  // Comparing.
  [
    pole(
      'more$(?! than (?:US)?[$\\d])|higher$|larger$|bigger$|greater$|exceed|surpass|outstrip|outnumber',
      'más$(?! de (?:US\\$)?(?:\\d|un|la mitad|cien|mil))|mayor(?:es)?$|super(?:a|an|ó|aron)$|exced',
      '多于|高于|大于|超过(?!\\d)|更多|更高|更大|多\\d',
    ),
    pole(
      'less$(?! than (?:US)?[$\\d])|fewer$(?! than \\d)|lower$|smaller$',
      'menos$(?! de (?:US\\$)?(?:\\d|un|la mitad))|menor(?:es)?$|inferior',
      '少于|低于|小于|不及|不如|更少|更低|更小|少\\d',
    ),
  ],
  [
    pole('faster$|quicker$|sooner$', 'más rápido|más pronto', '更快|快于|早于'),
    pole('slower$|later than', 'más lent|más despacio', '更慢|慢于|慢$|晚于'),
  ],
  [
    pole('cheap|inexpensive', 'barat|económic[oa]s? que', '便宜|低价|廉价'),
    pole('expensive|dear(?:er)?$|costlier|pric(?:y|ier)', 'car[oa]s?$|costos', '昂贵|更贵|高价'),
  ],
  [
    pole('largest|biggest|highest|greatest|the most$', 'el más |la más |mayor$', '最大|最高|最多'),
    pole('smallest|lowest|least$|fewest', 'el menos |la menos |menor$|mínim', '最小|最低|最少'),
  ],
  // Letting and not letting.
  [
    pole(
      'allow|permit|let(?:s|ting)?$|authori[sz]|legali[sz]',
      'permit|autoriz|dej(?:a|an|ó|aron|ar) (?:que|entrar|pasar)|legaliz',
      '允许|准许|许可|授权|放行',
    ),
    pole(
      'forbid|forbade|forbidden|ban(?:s|ned|ning)?$|prohibit|bar(?:s|red)$|outlaw|prevent|illegal',
      'proh[ií]b|ved(?:a|ó)|imp(?:ide|idió|iden)|ilegal',
      '禁止|不准|不许|不得|封禁|阻止',
    ),
  ],
  // Saying yes or no to it.
  [
    pole(
      'accept|approv|agree[ds]?(?: to)?$|endors|uph[eo]ld|ratif|confirm|maintain(?:ed|s) the|green light|welcom',
      'acept|aprob|aprueb|ratific|confirm|mantuv|mantien|luz verde|visto bueno|acog|salud(?:ó|a|aron)$',
      '接受|批准|同意|核准|通过|维持|确认|认可|欢迎',
    ),
    pole(
      'reject|refus|den(?:y|ies|ied)$|dismiss|turn(?:ed|s)? down|veto|annul|quash|overturn|revok|struck down|inadmissible',
      'rechaz|deneg|neg(?:ó|aron|ar)$|nieg|desestim|vet(?:ó|aron)|anul|revoc|tumb(?:ó|aron)|improcedente|inadmisible',
      '拒绝|驳回|否决|不予|不批|撤销|推翻|拒收',
    ),
  ],
  [
    pole('admit|acknowledg|confess|conced', 'admit|admiti|reconoc|confes', '承认|供认|坦白'),
    pole(
      'den(?:y|ies|ied|ial)|reject|refut|disput|contradict',
      'neg(?:ó|aron|ar|ando)$|nieg|desmi|desmint|rechaz|refut',
      '否认|驳斥|反驳|否定',
    ),
  ],
  [
    pole(
      'support|back(?:s|ed|ing)$|favou?r|in favou?r|defend',
      'apoy|respald|a favor|defend|defiend',
      '支持|赞成|拥护|捍卫',
    ),
    pole(
      'oppos|against$|object(?:s|ed|ion)|resist|criticis|criticiz|condemn',
      'opon|opus|en contra|se resist|critic|conden',
      '反对|抵制|批评|谴责|不顾',
    ),
  ],
  [
    pole(
      'thank|prais|applaud|congratulat|welcom',
      'agradec|elogi|aplaud|felicit|celebr',
      '感谢|赞扬|称赞|祝贺|欢迎',
    ),
    pole(
      'criticis|criticiz|condemn|denounc|regret|reject',
      'critic|conden|repudi|lament|rechaz',
      '批评|谴责|指责|抗议|拒绝',
    ),
  ],
  // Courts.
  [
    pole('convict|guilty|sentenc', 'conden|culpab|sentenci(?:ó|ad)', '定罪|有罪|判处|判刑'),
    pole('acquit|absol|innocent|exonerat|cleared of', 'absol|absuel|inocen|exoner', '无罪|免罪'),
  ],
  // Office.
  [
    pole(
      'appoint|elect(?:s|ed)$|swor?n? in|sworn|took office',
      'nombr(?:ó|ad|aron)|design|eligi|juramen|asumi',
      '任命|当选|选出|就任|宣誓|出任',
    ),
    pole(
      'remov|oust|dismiss|resign|censur|impeach|sacked',
      'destitu|remov|renunci|dimiti|censur|vac(?:ó|aron|ad[oa])|cesad',
      '罢免|免职|辞职|弹劾|下台|撤职',
    ),
  ],
  // Coming and going.
  [
    pole(
      'open(?:s|ed|ing)?$|inaugurat',
      'abri(?:ó|eron|r)|abr(?:e|en)$|inaugur|abiert',
      '开放|开幕|揭幕|启用|开业|开设|开通',
    ),
    pole('clos(?:e[sd]?|ing|ure)$|shut', 'cerr(?:ó|aron|ar|ad)|cierr', '关闭|关停|停业|停运|封闭'),
  ],
  [
    pole(
      'join(?:s|ed)$|acceded|accession',
      'se (?:unió|unieron|sumó|adhirió)|adhesi|ingres(?:ó|aron)',
      '加入|入会',
    ),
    pole(
      'left$|withdr[ae]w|pull(?:s|ed)? out|quit',
      'se retir|abandon|salió de|retirad',
      '退出|离开|撤出',
    ),
  ],
  [
    pole(
      'renew|extend(?:s|ed)$|prolong',
      'renov|prorrog|extend(?:ió|ieron)',
      '续约|延长|延期|续签',
    ),
    pole(
      'expir|laps(?:e|ed)|ran out|ended$',
      'venci(?:ó|eron|do)|expir|caduc|termin(?:ó|aron)|conclu',
      '到期|届满|失效|终止',
    ),
  ],
  // What one has or is.
  [pole('surplus', 'super[aá]vit', '顺差|盈余'), pole('deficit', 'd[eé]ficit', '逆差|赤字')],
  [
    pole('profit', 'gananci|utilidad|beneficio neto', '盈利|利润|赢利'),
    pole('loss(?:es)?$', 'p[eé]rdida', '亏损|损失'),
  ],
  [
    pole(
      'private(?:ly)?$(?! (?:port|special|economic|zone|investment promotion))',
      'privad[oa]s?$',
      '私营|私有|民营|私人企业',
    ),
    pole(
      'state-owned|state-run|state company|state companies|government-owned',
      'estatal(?:es)?$|del Estado',
      '国有|国营|国企|央企',
    ),
  ],
  [
    pole('majority$', 'mayor[ií]a|mayoritari', '多数|控股股东'),
    pole('minority$', 'minor[ií]a|minoritari', '少数'),
  ],
  [
    pole(
      'temporar|provisional|interim$',
      'temporal|provisional|interin[oa]',
      '临时|暂时|代理|过渡',
    ),
    pole('permanent|definitive', 'permanente|definitiv', '永久|常设|正式(?=总统)|终裁'),
  ],
  [
    pole('mandatory|compulsory|obligatory', 'obligatori', '强制|必须'),
    pole('voluntar(?:y|ily)|optional', 'voluntari|opcional', '自愿|可选'),
  ],
  [
    pole(
      'strengthen|reinforc|improv',
      'fortalec|reforz|refuerz|mejor(?:ó|a|an|aron|ar)$',
      '加强|增强|改善|巩固',
    ),
    pole('weaken|worsen|deteriorat|erod', 'debilit|empeor|deterior|eros', '削弱|恶化|减弱'),
  ],
  [
    pole('close to$|closely$|near$|ties? with', 'cerca|cercan|estrech', '密切|紧密|靠近|亲近'),
    pole(
      '(?:keep|keeps|kept) (?:its|their|his|her) distance|distant$|far from|aloof',
      'distancia|lejos|alejad|distant',
      '疏远|保持距离|远离',
    ),
  ],
  [
    pole('ahead of', 'adelantad|por delante', '提前|领先'),
    pole(
      'behind$|delay|late$|against \\d',
      'atrasad|retras|demor|por detrás|frente al \\d',
      '落后|延误|滞后|推迟|低于',
    ),
  ],
  [
    pole('includ|among$', 'inclu|entre ellos|entre los que', '包括|包含|列入|其中'),
    pole(
      'exclud|left out|leaves? out|except',
      'exclu|salvo|excepto|dej(?:ó|a|aron) fuera|sin$',
      '除外|排除|不含|除了',
    ),
  ],
  // What one is called or how it is.
  [
    pole('winn|won$|victor', 'ganador|ganó$|venció$|victori', '获胜|赢得|胜出|胜选'),
    pole(
      'los(?:er|ers|ing)$|lost$|defeat',
      'perdedor|perdi(?:ó|eron)|derrot',
      '落败|败选|输掉|失利',
    ),
  ],
  [pole('unanim', 'un[aá]nim', '一致'), pole('divided|split', 'dividid', '分歧|分裂')],
  [
    pole(
      'encouraging|promising|positive|favou?rable',
      'alentador|prometedor|positiv|favorable',
      '良好|积极|令人鼓舞|有利',
    ),
    pole(
      'discouraging|disappoint|negative|unfavou?rable',
      'desalentador|decepcion|negativ|desfavorable',
      '不佳|消极|令人失望|不利',
    ),
  ],
  [
    pole('success|succeed', '[eé]xito|exitos', '成功'),
    pole('fail(?!\\p{L}*safe)', 'fracas|fall(?:ó|aron|ido)$', '失败|未遂'),
  ],
  [
    pole('legal(?:ly)?$|lawful', 'legal(?:es|mente)?$|lícit', '合法'),
    pole('illegal|unlawful', 'ilegal|ilícit', '非法|违法'),
  ],
  [
    pole('at once$|immediate', 'inmediat', '立即|立刻|马上'),
    pole('gradual|in stages|step by step', 'gradual|por etapas|progresiv', '逐步|分阶段|渐进'),
  ],
  [pole('rural$|countryside', 'rural', '农村|乡村'), pole('urban$', 'urban[oa]s?$', '城市')],
  [
    pole('easier|easy$', 'fácil', '容易|简便'),
    pole('harder|hard$|difficult', 'difícil', '困难|艰难'),
  ],
  [
    pole('safe(?:r|ty)?$', 'segur[oa]s?$', '安全'),
    pole('dangerous|unsafe|risky', 'peligros|insegur', '危险'),
  ],
  [
    pole('begin|began|begun|start|launch', 'comenz|empez|inici', '开始|启动|开工'),
    pole(
      'end(?:s|ed)$|finish|conclud|stopp|ceas',
      'termin|acab|concluy|finaliz|ces(?:ó|aron)',
      '结束|完成|停止|终止',
    ),
  ],
  [
    pole('young', 'j[oó]ven', '年轻|青年'),
    pole('elder|old people|older people', 'ancian|mayores de', '老年|老人'),
  ],
  [
    pole('protect|safeguard|preserv', 'proteg|preserv|resguard', '保护|维护'),
    pole('threat|endanger|harm|damag|destroy', 'amenaz|peligro|dañ|destru', '威胁|危害|损害|破坏'),
  ],
  // Where.
  [
    pole('north(?:ern)?$(?! lima)', 'norte(?!\\p{L})', '以北|北部|北面'),
    pole(
      'south(?:ern)?$(?! (?:power|america|korea|pacific))',
      'sur(?!\\p{L})(?! (?:global|andin))',
      '以南|南部|南面',
    ),
  ],
  [pole('pacific', 'pac[ií]fic[oa]', '太平洋(?!大学)'), pole('atlantic', 'atl[aá]ntic', '大西洋')],
  // Kinds of goods and things.
  [
    pole('gold$', 'oro$', '黄金|金矿'),
    pole('silver$', 'plata$', '白银|银矿'),
    pole('copper$', 'cobre$', '铜'),
    pole('iron$', 'hierro$', '铁矿|铁铜|铜铁'),
    pole('zinc$', 'zinc$|cinc$', '锌'),
    pole('lithium$', 'litio$', '锂'),
  ],
  [
    pole('helicopter', 'helic[oó]ptero', '直升机'),
    pole(
      'planes?$|aircraft$|airplane|fighters?$|jets?$',
      'avi[oó]n|aviones|cazas?$',
      '飞机|战机|战斗机',
    ),
    pole(
      'ships?$|boats?$|vessels?$|frigate|fleet',
      'barcos?$|buques?$|nav[ií]os?$|naves?$|flota|fragata|poter',
      '船|舰',
    ),
    pole('trucks?$|lorr(?:y|ies)', 'cami(?:ón|ones)', '卡车'),
    pole('bus(?:es)?$', 'bus(?:es)?$|[oó]mnibus|autob[uú]s', '巴士|公交|客车|大巴'),
    pole('satellite', 'sat[eé]lite', '卫星'),
    pole('trains?$|locomotive|wagons?$', 'tren(?:es)?$|locomotora|vag[oó]n', '列车|火车|机车'),
  ],
  [pole('fresh$', 'fresc[oa]s?$', '鲜(?!花)'), pole('frozen', 'congelad', '冷冻|冻')],
  [
    pole('loans?$|lent$|lend|credit(?! rating)', 'pr[eé]stamo|cr[eé]dito', '贷款|借款|信贷'),
    pole('donat|gifts?$', 'don(?:ó|aron|ad|ac)|regal', '捐|赠'),
  ],
  [pole('import', 'import(?:a|an|ó|aron|aci|ad|ar)', '进口'), pole('export', 'export', '出口')],
];
