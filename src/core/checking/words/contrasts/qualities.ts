import { pole, type Pole } from './pole.ts';

/** What one has or is, how, where, and of which kind. */
export const contrastsOfQualities: readonly (readonly Pole[])[] = [
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
  [
    pole('east(?:ern)?$(?! (?:asia|china))', '(?:al )?este de$|oriental(?:es)?$', '以东|东部|东面'),
    pole('west(?:ern)?$', 'oeste$|occidental(?:es)?$', '以西|西部|西面'),
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
    pole('loans?$|lent$|lend|credit(?! rating)', 'pr[eé]stamo|cr[eé]dito', '贷款|借款|信贷'),
    pole('donat|gifts?$', 'don(?:ó|aron|ad|ac)|regal', '捐|赠'),
  ],
  [pole('import', 'import(?:a|an|ó|aron|aci|ad|ar)', '进口'), pole('export', 'export', '出口')],
  [
    pole('army$', 'ej[eé]rcito', '陆军'),
    pole('navy$|naval$', 'marina$', '海军'),
    pole('air force', 'fuerza aérea', '空军'),
    pole('police', 'polic[ií]a', '警察|警方|国警'),
  ],
  [
    pole('hospital', 'hospital', '医院'),
    pole('schools?$', 'escuelas?$|colegios?$', '学校|中小学'),
    pole('universit', 'universi', '大学'),
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
];
