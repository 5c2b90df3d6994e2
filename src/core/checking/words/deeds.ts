import type { Language } from '../../passages/language.ts';

type Patterns = Readonly<Record<Language, RegExp>>;

/** A kind of deed: the words by which a claim has it done, and those by which a sentence may tell of it. */
export interface Deed {
  readonly said: Patterns;
  readonly told: Patterns;
  /** Whether it is done against a thing, which a sentence must name beside it. */
  readonly isAgainst?: boolean;
}

/**
 * Deeds on which a claim stands or falls. Whatever else a sentence shares with a claim, one that tells of no
 * such deed does not tell that it was done: "cancelled the port" beside a sentence about the port.
 */
export const deeds: readonly Deed[] = [
  // Forbidding.
  {
    isAgainst: true,
    said: {
      en: /\b(?:bans?|banned|prohibits?|prohibited|forbids?|forbade|forbidden|outlaws?|outlawed|vetoe[sd]|blacklisted|embargo(?:es|ed)?)\b/iu,
      es: /(?<!\p{L})(?:proh[ií]b(?:e|en|ió|ieron|id[oa]s?)|vet(?:ó|aron|ad[oa]s?)|embarg(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /禁止|禁用|禁令|封杀|拉黑|禁运/u,
    },
    told: {
      en: /\b(?:ban\w*|prohibit\w*|forb\w+|outlaw\w*|veto\w*|blacklist\w*|embargo\w*|barr?\w*|exclud\w*|may not|must not|moratorium|clos\w+|restrict\w*|not (?:allow|let|accept)\w*|illegal\w*)\b/iu,
      es: /(?<!\p{L})(?:proh[ií]b|vet[óoa]|embarg|exclu|no (?:pued|podr|permit|acept|dej)|veda|cerr|cierr|restring|restricci|ilegal)/iu,
      zh: /禁|封|不准|不得|不许|排除|限制|非法|关闭/u,
    },
  },
  // Calling off.
  {
    isAgainst: true,
    said: {
      en: /\b(?:cancel(?:s|led|ed)|scrapped|annulled|called off|pulled out|halt(?:s|ed)|suspend(?:s|ed)|revoked|overturned|quashed)\b/iu,
      es: /(?<!\p{L})(?:cancel(?:ó|aron|ad[oa]s?)|anul(?:ó|aron|ad[oa]s?)|suspendi(?:ó|eron)|suspendid[oa]s?|paraliz(?:ó|aron|ad[oa]s?)|revoc(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /取消|撤销|叫停|暂停|中止|终止|废除|搁置|推翻/u,
    },
    told: {
      en: /\b(?:cancel\w*|scrapp\w*|shelv\w*|annul\w*|nullif\w*|void\w*|call\w* off|pull\w* out|halt\w*|stopp\w*|suspen\w*|revo\w+|overturn\w*|quash\w*|revers\w*|repeal\w*|rescind\w*|terminat\w*|withdr\w+|drop\w*|lift\w*|set aside|struck down|ended|abandon\w*|paus\w*|strike|inadmissible|end|puts? off)\b/iu,
      es: /(?<!\p{L})(?:cancel|anul|nul[oa]|nulidad|suspen|par(?:ó|aliz|alic|ar|o)(?!t)|revoc|revoqu|deten|detuv|retir|derog|rescin|termin|levant|sin efecto|abandon|huelga|ces[óae]|inadmisible|desist|baja)/iu,
      zh: /取消|撤|停|中止|终止|废|搁置|推翻|解除|放弃|作废|无效|驳回|不予受理|罢工/u,
    },
  },
  // Ceasing.
  {
    said: {
      en: /\b(?:stopped|ceased|quit|gave up) (?:\p{Ll}+ing|operations?|work|production|exports?|sales)\b|\b(?:closed|shut) down\b|\b(?:was|were|has been|have been) closed\b|\bcame to an end\b/iu,
      es: /(?<!\p{L})(?:dej(?:ó|aron) de|ces(?:ó|aron)|cerr(?:ó|aron)|par(?:ó|aron)|detuv(?:o|ieron))(?!\p{L})/iu,
      zh: /停止(?:了)?|停运|停产|停工|停业|关停|关闭/u,
    },
    told: {
      en: /\b(?:stop\w*|ceas\w*|clos\w*|shut\w*|suspen\w*|halt\w*|end\w*|interrupt\w*|no longer|give up|gave up|until|withdr\w*|left|paraly\w*|idle|block\w*|outage|without|forb\w+|ban\w*|prohibit\w*|prevent\w*)\b/iu,
      es: /(?<!\p{L})(?:dej|ces|cierr|cerr|par(?:a|ó|ar)|deten|detuv|suspen|interrump|termin|acab|ya no|hasta|retir|bloque|sin(?!\p{L})|prohib|imp[ei]d)/iu,
      zh: /停|关|中断|终止|结束|不再|暂缓|退出|封锁|堵|禁|阻/u,
    },
  },
  // Refusing.
  {
    isAgainst: true,
    said: {
      en: /\b(?:refuse[sd]|reject(?:s|ed)|turn(?:s|ed) (?:\w+ ){0,3}down|voted against|oppose[sd])\b/iu,
      es: /(?<!\p{L})(?:rechaz(?:ó|a|an|aron|ad[oa]s?)|se (?:neg(?:ó|aron)|niegan?|opuso|opusieron|oponen?)|vot(?:ó|aron) en contra)(?!\p{L})/iu,
      zh: /拒绝|否决|驳回|反对/u,
    },
    told: {
      en: /\b(?:refus\w*|reject\w*|declin\w*|turn\w* (?:\w+ ){0,4}down|against|oppos\w*|object\w*|resist\w*|den(?:y|ies|ied|ial)|ruled? out|dismiss\w*|inadmissible|unfounded|protest\w*|block\w*|contest\w*|disput\w*|veto\w*|disagree\w*|do(?:es)? not|did not|never|call\w* off|over(?:ruled|turned)|not)\b/iu,
      es: /(?<!\p{L})(?:rechaz|neg(?:ó|aro|ad|ati)|nieg|deneg|declin|opon|opus|oposici|objet|objeci|resist|contra|descart|desestim|inadmisible|infundad|protest|bloque|impugn|desacuerd|desmi|discrep|no(?!\p{L}))/iu,
      zh: /拒|否|驳|反对|不同意|不批|不予|不愿|不认|不接受|抵制|抗议|阻|未/u,
    },
  },
  // Endangering.
  {
    isAgainst: true,
    said: {
      en: /\b(?:threaten(?:s|ed)?|endanger(?:s|ed)?|jeopardi[sz]e[sd]?|poison(?:s|ed)?|pollute[sd]?|contaminate[sd]?)\b/iu,
      es: /(?<!\p{L})(?:amenaza[n]?|amenaz(?:ó|aron)|pone[n]? en (?:riesgo|peligro)|contamin(?:a|an|ó|aron)|envenen(?:a|an|ó))(?!\p{L})/iu,
      zh: /威胁|危及|危害|污染|毒害/u,
    },
    told: {
      en: /\b(?:threat\w*|danger\w*|endanger\w*|risk\w*|harm\w*|damag\w*|undermin\w*|destroy\w*|ruin\w*|warn\w*|weaken\w*|cost\w*|vulnerab\w*|jeopardi\w*|poison\w*|pollut\w*|contaminat\w*|spill\w*|lead|dust|waste\w*|predat\w*|lose)\b/iu,
      es: /(?<!\p{L})(?:amena[zc]|peligr|riesg|arriesg|dañ|perjudic|socav|destru|arruin|advert|adviert|advirti|debilit|vulner|cuest|costa|contamin|envenen|derram|plomo|polvo|residu|relave|depredador|perd)/iu,
      zh: /威胁|危|风险|损害|伤害|破坏|警告|削弱|代价|侵蚀|掠夺|污染|毁|毒|铅|泄漏|粉尘|失去/u,
    },
  },
  // Breaking the law.
  {
    said: {
      en: /\b(?:stole|steals?|stealing|corrupt|corruption|bribe[sd]?|fraud|launder(?:s|ed|ing)?|smuggl(?:e[sd]?|ing))\b/iu,
      es: /(?<!\p{L})(?:rob(?:ó|a|an|aron|ando)|corrupt[oa]s?|corrupción|soborn(?:ó|o|os|aron)|coimas?|fraude|lava(?:do|n)? de (?:dinero|activos)|contrabando)(?!\p{L})/iu,
      zh: /偷|盗|腐败|贪污|贿|诈骗|洗钱|走私/u,
    },
    told: {
      en: /\b(?:stol\w+|steal\w*|theft|rob\w*|corrupt\w*|brib\w*|fraud\w*|launder\w*|smuggl\w*|contraband|illegal\w*|illicit\w*|crim\w+|wrongdoing|irregular\w*|collu\w*|cartel|Club|influence peddling|accus\w*|undue)\b/iu,
      es: /(?<!\p{L})(?:rob|hurt|corrup|sobor|coima|fraud|lava|contraband|ilegal|il[ií]cit|delit|crim|indebid|irregular|colusi|cartel|cártel|Club|tráfico de influencias|acus)/iu,
      zh: /偷|盗|窃|腐败|贪|贿|诈|洗钱|走私|非法|违法|犯罪|罪|不当|违规|串通|俱乐部|勾结|指控|斡旋/u,
    },
  },
  // Being arrested or tried.
  {
    said: {
      en: /\b(?:arrested|jailed|imprisoned|convicted|found guilty|sentenced)\b/iu,
      es: /(?<!\p{L})(?:arrestad[oa]s?|arrest(?:ó|aron)|encarcel(?:ó|aron|ad[oa]s?)|pres[oa]s?|conden(?:ó|aron|ad[oa]s?)|culpables?|detenid[oa]s?)(?!\p{L})/iu,
      zh: /逮捕|被捕|入狱|判刑|定罪|有罪|坐牢/u,
    },
    told: {
      en: /\b(?:arrest\w*|jail\w*|prison\w*|imprison\w*|convict\w*|guilty|sentenc\w*|detain\w*|custody|years? in prison)\b/iu,
      es: /(?<!\p{L})(?:arrest|c[aá]rcel|encarcel|pris[ioó]|pres[oa]s?(?!\p{L})|conden|sentenci|culpab|deteni|detenc|detuv)/iu,
      zh: /捕|狱|判刑|定罪|有罪|拘|刑/u,
    },
  },
  // Admitting.
  {
    said: {
      en: /\b(?:admit(?:s|ted)|confess(?:es|ed)?|apologi[sz]e[sd])\b/iu,
      es: /(?<!\p{L})(?:admit(?:e|en|ió|ieron)|confes(?:ó|aron)|(?:pidi(?:ó|eron)|ofreci(?:ó|eron)) (?:disculpas|perdón)|se disculp(?:ó|aron))(?!\p{L})/iu,
      zh: /承认|坦白|供认|道歉|认错/u,
    },
    told: {
      en: /\b(?:admi(?:t|ssion)\w*|confess\w*|acknowledg\w*|conced\w*|apolog\w*|mistake\w*|error\w*|regret\w*|recogni[sz]\w*)\b/iu,
      es: /(?<!\p{L})(?:admi|confes|reconoc|disculp|perd[oó]n|error|lament)/iu,
      zh: /承认|坦白|供认|道歉|认错|错误|遗憾|认可/u,
    },
  },
  // Spying.
  {
    said: {
      en: /\b(?:sp(?:y|ies|ied|ying)|espionage)\b/iu,
      es: /(?<!\p{L})(?:espía[ns]?|espi(?:ó|ar|ando)|espionaje)(?!\p{L})/iu,
      zh: /间谍|刺探|窃取|窃听|监听/u,
    },
    told: {
      en: /\b(?:sp(?:y|ies|ied|ying)|espionage|eavesdrop\w*|intelligence|surveil\w*|metadata|hack\w*|modems?|collect\w*)\b/iu,
      es: /(?<!\p{L})(?:esp[ií](?:a|ó|on)|inteligencia|vigilancia|metadat|hacke|m[oó]dem|recopil|recog)/iu,
      zh: /间谍|刺探|窃|情报|监视|监控|监听|元数据|黑客|收集|调制解调/u,
    },
  },
  // Stationing forces.
  {
    said: {
      en: /\b(?:(?:military|naval|army|air) bases?|troops|soldiers|warships?)\b/iu,
      es: /(?<!\p{L})(?:bases? (?:militar(?:es)?|naval(?:es)?|aére[ao]s?)|tropas|soldados|buques? de guerra)(?!\p{L})/iu,
      zh: /军事基地|海军基地|驻军|士兵|军舰|部队/u,
    },
    told: {
      en: /\b(?:bases?|enclave|troops?|soldiers?|warships?|navy|forces|military|marines?)\b/iu,
      es: /(?<!\p{L})(?:bases?(?!\p{L})|enclave|tropa|soldad|guerra|marina|armadas?|militar)/iu,
      zh: /基地|飞地|驻军|士兵|军舰|部队|海军|军/u,
    },
  },
  // Buying and selling.
  {
    said: {
      en: /\b(?:sold|sells?|bought|buys?|purchase[sd])\b/iu,
      es: /(?<!\p{L})(?:vend(?:e|en|ió|ieron|id[oa]s?)|compr(?:a|an|ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /卖|出售|购买|买下|收购|采购/u,
    },
    told: {
      en: /\b(?:sold|sell\w*|sales?|bought|buy\w*|purchas\w*|acqui\w*|order\w*|export\w*|import\w*|trad\w*|suppl\w*|ship\w*|deal\w*|market\w*|took over|take ?over|contract\w*|deliver\w*|brand\w*|paid|pay\w*|took|takes?|share\w*|price\w*|procure\w*|batch|destination|stake\w*|belong\w*|owned?|owns|stores?|cost\w*|customers?|gave|for US\$|registered|spen[dt]\w*|went to|account\w*|received|provid\w*)\b/iu,
      es: /(?<!\p{L})(?:vend|vent[ao]|compr|adqui|pedido|encarg|export|import|comerci|intercambi|suministr|provee|embar|mercad|client|contrat|adjudic|entreg|marcas?(?!\p{L})|pag|preci|lote|destin|llev|absorb|recib|particip|tien[ed]|cost|acci[oó]n|pertenec|dueñ|propie|mand|env[ií]|despach|concentr|gast|registr|represent|correspond|equivali|sum(?:a|ó)|fue(?:ron)? al)/iu,
      zh: /卖|售|买|购|采|订|出口|进口|贸易|供|运|市场|客户|合同|交付|品牌|付|价|份额|占|目的地|拿下|输|销|股|店|归|属|额|支出|登记|接手|入手/u,
    },
  },
  // Forgiving or not paying a debt.
  {
    said: {
      en: /\b(?:default(?:s|ed)|forg(?:ave|iven|ives?)|wrote off)\b/iu,
      es: /(?<!\p{L})(?:condon(?:ó|aron|ad[oa]s?)|perdon(?:ó|aron)|impag[oa]s?)(?!\p{L})/iu,
      zh: /违约|免除|减免|豁免/u,
    },
    told: {
      en: /\b(?:default\w*|forg[ai]v\w*|wr[io]t\w+ off|unpaid|cancel\w*|waiv\w*|exempt\w*|not paid)\b/iu,
      es: /(?<!\p{L})(?:condon|perdon|impag|moros|exoner|exim|no pag)/iu,
      zh: /违约|免|欠|拖欠|豁免/u,
    },
  },
  // Giving for nothing.
  {
    said: {
      en: /\b(?:donate[sd]?|gifted|gave away)\b/iu,
      es: /(?<!\p{L})(?:don(?:ó|aron|ad[oa]s?)|regal(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /捐|赠送/u,
    },
    told: {
      en: /\b(?:donat\w*|gift\w*|gave|giv\w+|grants?|granted|aid|free|hand\w* over|deliver\w*|present\w*)\b/iu,
      es: /(?<!\p{L})(?:don(?:ó|ar|ad|ac|at|an)|regal|d(?:io|ieron)(?!\p{L})|entreg|ayuda|gratuit|cooperaci)/iu,
      zh: /捐|赠|送|给|援|无偿|交付|移交|提供/u,
    },
  },
  // Leaving office.
  {
    said: {
      en: /\b(?:resign(?:s|ed)|sacked|ousted|impeached|stepped down)\b/iu,
      es: /(?<!\p{L})(?:renunci(?:ó|aron)|dimiti(?:ó|eron)|destitu(?:yó|yeron|id[oa]s?)|vac(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /辞职|下台|罢免|弹劾|免职|撤职/u,
    },
    told: {
      en: /\b(?:resign\w*|quit\w*|sack\w*|fired|dismiss\w*|remov\w*|oust\w*|censur\w*|impeach\w*|vacan\w*|step\w* down|left office|recall\w*)\b/iu,
      es: /(?<!\p{L})(?:renunci|dimi|despid|despedid|destitu|remov|remoci|censur|vac(?:ó|ar|ad|an)|dej(?:ó|ar) el cargo|cese|relev)/iu,
      zh: /辞|罢免|免职|弹劾|撤职|下台|罢黜|离任|不信任|谴责/u,
    },
  },
  // Driving people out.
  {
    said: {
      en: /\b(?:evict(?:s|ed)|expel(?:s|led)|deport(?:s|ed))\b/iu,
      es: /(?<!\p{L})(?:desaloj(?:ó|aron|ad[oa]s?)|expuls(?:ó|aron|ad[oa]s?)|deport(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /驱逐|赶走|赶出|逐出|遣返/u,
    },
    told: {
      en: /\b(?:evict\w*|expel\w*|expuls\w*|deport\w*|displac\w*|relocat\w*|resettle\w*|force\w*|clear\w*|mov\w*|leave|left|remov\w*)\b/iu,
      es: /(?<!\p{L})(?:desaloj|expuls|deport|desplaz|reubic|reasent|traslad|ech[óa]|forz|salir|irse|fueran|retir)/iu,
      zh: /驱|赶|逐|搬|迁|安置|遣返|离开|清/u,
    },
  },
  // Dying and killing.
  {
    said: {
      en: /\b(?:died|dies|killed|kills|murdered|dead)\b/iu,
      es: /(?<!\p{L})(?:muri(?:ó|eron)|muert[oa]s?|mat(?:ó|aron)|asesin(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /死|杀害|丧生|遇难/u,
    },
    told: {
      en: /\b(?:die[sd]?|dead|deaths?|kill\w*|murder\w*|massacre\w*|suicide\w*|starv\w*|fatal\w*|victims?|perish\w*|surviv\w*|drown\w*|lost)\b/iu,
      es: /(?<!\p{L})(?:muer|muri|mat(?:ó|ar|an)|asesin|masacr|suicid|falleci|v[ií]ctima|perec|sobreviv|ahog)/iu,
      zh: /死|杀|屠|自尽|遇难|丧生|罹难|幸存|亡/u,
    },
  },
  // Winning and losing.
  {
    said: {
      en: /\b(?:won|lost|beat|defeated)\b/iu,
      es: /(?<!\p{L})(?:gan(?:ó|aron)|perdi(?:ó|eron)|venci(?:ó|eron)|derrot(?:ó|aron|ad[oa]s?))(?!\p{L})/iu,
      zh: /赢|胜诉|败诉|输了|击败|打败|中标/u,
    },
    told: {
      en: /\b(?:w[oi]n\w*|los(?:t|es|e|ing|s)|beat\w*|defeat\w*|victor\w*|rul\w+|judg\w*|verdict|award\w*|ch[oi]\w*s\w*|select\w*|elected|ahead|runoff|obtain\w*|gain\w*|grant\w*|contract\w*|concession\w*|dismiss\w*|reject\w*|revok\w*|inadmissible|set aside|annul\w*|cost|drop\w*|picked|got|votes?|fell|leads?|led|inquiry|signed|against|court|disrupt\w*|took|receiv\w*)\b/iu,
      es: /(?<!\p{L})(?:gan(?:ó|a|ar|ad)|venc|perd|pierd|pérdid|derrot|victori|fall[óoa]|sentenci|razón|favor|adjudic|eleg|eligi|elect|escog|seleccion|anul|laudo|obtuv|obten|otorg|contrat|conces|rechaz|revoc|inadmisible|sin efecto|cost|supera|vot|cay|lider|balotaje|segunda vuelta|firm|contra|recib|tom[óa]|qued)/iu,
      zh: /赢|胜|败|输|裁|判|授予|选|获|得|领先|支持|拿下|合同|特许|驳回|撤销|不予受理|失|损失|降|票|签|归/u,
    },
  },
  // Going to court, accusing.
  {
    said: {
      en: /\b(?:sue[sd]|accuse[sd]|blame[sd])\b/iu,
      es: /(?<!\p{L})(?:acus(?:ó|a|an|aron)|denunci(?:ó|a|an|aron)|culp(?:ó|a|an|aron)|demand(?:ó|aron))(?!\p{L})/iu,
      zh: /起诉|指控|指责|状告|控告/u,
    },
    told: {
      en: /\b(?:su(?:e|es|ed|ing)|(?:law)?suits?|court|accus\w*|complain\w*|alleg\w*|blam\w*|denounc\w*|claim\w*|charg\w*|arbitrat\w*|amparo|critici\w*|protest\w*|condemn\w*|challeng\w*|prosecut\w*|said|according|notice|argu\w*|report\w*)\b/iu,
      es: /(?<!\p{L})(?:demand|juicio|tribunal|corte|acus|denunci|quej|aleg|culp|reclam|arbitr|amparo|critic|crític|protest|conden|judicial|impugn|cuestion|fiscal|imput|dij|según|sostien|señal|report)/iu,
      zh: /诉|控|法院|法庭|指责|投诉|批评|仲裁|抗议|谴责|状告|质疑|举报|称|说|据|认为/u,
    },
  },
  // Promising.
  {
    said: {
      en: /\b(?:promise[sd]|pledge[sd]|vow(?:s|ed))\b/iu,
      es: /(?<!\p{L})(?:promet(?:ió|ieron|e|en)|se comprometi(?:ó|eron))(?!\p{L})/iu,
      zh: /承诺|答应|保证/u,
    },
    told: {
      en: /\b(?:promis\w*|pledg\w*|vow\w*|commit\w*|guarantee\w*|undert\w*|agree\w*|assur\w*|offer\w*|will|announc\w*|plans?|is to|to train|expected?)\b/iu,
      es: /(?<!\p{L})(?:promet|promes|compromet|compromis|garanti|acord|acuerd|asegur|ofre|anunci|plan|memor)/iu,
      zh: /承诺|答应|保证|许诺|同意|商定|宣布|将|计划|备忘录/u,
    },
  },
  // Praising.
  {
    said: {
      en: /\b(?:welcome[sd]|praise[sd]|thank(?:s|ed)|congratulate[sd])\b/iu,
      es: /(?<!\p{L})(?:celebr(?:ó|a|aron)|elogi(?:ó|a|aron)|agradec(?:ió|e|ieron)|aplaud(?:ió|e)|felicit(?:ó|a))(?!\p{L})/iu,
      zh: /欢迎|赞扬|称赞|感谢|祝贺/u,
    },
    told: {
      en: /\b(?:welcom\w*|prais\w*|thank\w*|congratulat\w*|grateful|gratitude|good|positive|hail\w*|support\w*|appreciat\w*|favou?r\w*)\b/iu,
      es: /(?<!\p{L})(?:celebr|elogi|agradec|aplaud|felicit|bienvenid|gratitud|buen|positiv|apoy|salud|valor|favor)/iu,
      zh: /欢迎|赞|感谢|祝贺|谢|好|积极|支持|肯定/u,
    },
  },
];
