import { expect, it } from 'vitest';
import { soundOf } from '../../../src/core/retrieval/spelling/chinese-sound.ts';

it.for([
  ['钱凯港', 'qiankaigang'],
  ['首钢', 'shougang'],
  ['北京', 'beijing'],
  ['强桥切', 'qiangqiaoqie'],
  ['雷了类', 'leilelei'],
  ['BYD 汽车', 'BYD qiche'],
] as const)('“%s” is spoken %s', ([text, sound]) => {
  expect(soundOf(text)).toBe(sound);
});
