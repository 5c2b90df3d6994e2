import { pole, type Pole } from './pole.ts';

/** What becomes of a thing, what is done to it, and who comes and goes. */
export const contrastsOfDeeds: readonly (readonly Pole[])[] = [
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
      'accept|approv|agree[ds]?(?: to)?$|endors|uph[eo]ld|ratif|confirm|maintain(?:ed|s) the|green light|go-ahead|authori[sz]ed',
      'acept|aprob|aprueb|ratific|confirm|mantuv|mantien|luz verde|visto bueno|autoriz|dio el sí',
      '接受|批准|同意|核准|放行|通过|维持|确认|认可',
    ),
    pole(
      'reject|refus|den(?:y|ies|ied)$|dismiss|turn(?:ed|s)? (?:\\w+ ){0,3}down|veto|annul|quash|overturn|revok|struck down|inadmissible',
      'rechaz|deneg|neg(?:ó|aron|ar)$|nieg|desestim|desaprob|vet(?:ó|aron)|anul|revoc|tumb(?:ó|aron)|improcedente|inadmisible',
      '拒绝|驳回|否决|不予|不批|撤销|推翻|拒收',
    ),
  ],
  [
    pole(
      'support|back(?:s|ed|ing)$|favou?r|in favou?r|defend',
      'apoy|respald|a favor|defend|defiend',
      '支持|赞成|拥护|捍卫',
    ),
    pole(
      'oppos|against$|object(?:s|ed|ion)|resist|criticis|criticiz|condemn|over the objections?',
      'opon|opus|en contra|contra la voluntad|objet(?:ó|aron)|se resist|critic|conden',
      '反对|抵制|批评|谴责|不顾|违背.{0,6}意愿',
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
];
