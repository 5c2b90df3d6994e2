import { pole, type Pole } from './pole.ts';

/** Of these a passage may tell both of one thing: when it began and when it ended, which was first and which last. */
export const contrastsBeside: readonly (readonly Pole[])[] = [
  [
    pole(
      'mandatory|compulsory|obligatory|must$|ha(?:s|ve) to$',
      'obligatori|tienen? que$|debe elegir',
      '强制|必须|只能',
    ),
    pole(
      'voluntar(?:y|ily)|optional|need not$|needs? no|no need to',
      'voluntari|opcional|no tienen? que|no hace falta|no necesita',
      '自愿|可选|不必|无需|无须|不用',
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
  [
    pole('begin|began|begun|start|launch', 'comenz|empez|inici', '开始|启动|开工'),
    pole(
      'end(?:s|ed)$|finish|conclud|stopp|ceas',
      'termin|acab|concluy|finaliz|ces(?:ó|aron)',
      '结束|完成|停止|终止',
    ),
  ],
  [
    pole(
      'first$|1st$|earliest|initial',
      'primer[oa]?s?$(?! ministr)',
      '第[一1](?!线)|首[个批次名家位任艘届]|居首|最早',
    ),
    pole('second$|2nd$|runner-up', 'segund[oa]s?$', '第[二2](?!次)|次席|居次'),
    pole('(?<!(?:one|a|two)[ -])third$|3rd$', 'tercer(?:[oa]s?)?$(?! part)', '第[三3]'),
    pole('fourth$|4th$', '(?<!un )cuart[oa]s?$(?! part)', '第[四4]'),
    pole(
      'last$(?! (?:year|month|week|decade|\\d|few|two|three|minute))|final$|latest',
      'últim[oa]s?$(?! (?:años?|meses|mes|semana|década|\\d))',
      '最后|末[个批次]',
    ),
  ],
  [pole('before$', 'antes de', '之前|以前'), pole('after$', 'después de|tras$', '之后|以后')],
];
