import pinyin from 'tiny-pinyin';

/**
 * The library tells sounds by the first character of each in the order of Unicode's locale data, where
 * these four stand elsewhere by now: without this 钱 and 强 would sound like 切, and 北 like 包.
 */
const firstOfSound: ReadonlyMap<string, string> = new Map([
  ['BEI', '卑'],
  ['LE', '仂'],
  ['LEI', '雷'],
  ['QIE', '切'],
]);

pinyin.patchDict((dictionary) => {
  dictionary.UNIHANS = dictionary.UNIHANS.map(
    (first, place) => firstOfSound.get(dictionary.PINYINS[place] ?? '') ?? first,
  );
});

/** How Chinese text is spoken, without tones and in one word: qiankaigang. Other signs stay. */
export function soundOf(text: string): string {
  return pinyin.convertToPinyin(text, '', true);
}
