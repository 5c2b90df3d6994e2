/** What stands in the place of what was masked; no language's own word. */
export const maskMark = '[…]';

/** In NFKC, so that full-width digits and signs are plain ones. */
const masks: readonly RegExp[] = [
  // E-mail addresses, also with the sign in words.
  /[\p{Script=Latin}\p{N}!#$%&'*+/=?^_`{|}~.-]+\s?(?:@|\(at\)|\[at\]|\(arroba\)|\[arroba\]|\sarroba\s)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(dot\)|\[dot\]|\spunto\s)\s?[\p{L}\p{N}-]+)+/giu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  // Names of accounts.
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{2,}/gu,
  // What follows the name of a document or of a telephone, however short.
  /(?<=(?<!\p{L})(?:dni|ruc|pasaporte|passport|c[eé]dula|carn[eé](?: de extranjer[ií]a)?|tel[eé]fono|tel|celular|m[oó]vil|phone|mobile|whats ?app|wechat|telegram)(?!\p{L})(?:\s+(?:is|es|n[uú]mero|number|no|nro)){0,4}[\s.:°º#-]{0,12})(?=[\p{L}-]*\p{N})[\p{L}\p{N}-]{4,}(?:[ .-]\p{N}+)*/giu,
  /(?<=(?:身份证|护照|手机|电话|微信|身份證|護照|手機|電話)(?:号码|号|號碼|號)?(?:是|为|為)?[\s:]{0,12})[A-Za-z_-]{0,24}\p{N}[A-Za-z\p{N}_-]*/gu,
  /(?<=微信(?:号码|号|號碼|號)(?:是|为|為)?[\s:]{0,12})[A-Za-z][\w-]{5,}/gu,
  // A passport or a licence: letters, then digits.
  /(?<![\p{Script=Latin}\p{N}])[A-Z]{1,3}-?\p{N}{6,}(?![\p{Script=Latin}\p{N}])/giu,
];

/** Digits in a row, with what people put between those of a telephone or a document. */
const digitRun =
  /(?<![\p{Script=Latin}\p{N}])(?:\+|00)?\(?\p{N}(?:[ .()/–-]{0,2}\p{N}){6,}[xX]?(?![\p{N}])/gu;

/** Chinese figures one by one, as numbers of telephones are written out. */
const writtenRun = /[〇零一二三四五六七八九幺]{7,}/gu;

/** Dates and spans of years are as long as telephone numbers and name nobody. */
const harmless: readonly RegExp[] = [
  /^(?:1[5-9]|20)\d\d(?:\s?[-–/]\s?(?:1[5-9]|20)\d\d)+$/u,
  /^(?:1[5-9]|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/u,
  /^(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:1[5-9]|20)\d\d$/u,
];

/**
 * A text without telephone numbers, e-mail addresses, account names and numbers of documents. Sooner
 * masks too much: of a long number without commas it cannot be told what it counts. Names of persons
 * stay.
 */
export function maskPersonal(text: string): string {
  const plain = text.normalize('NFKC');
  return masks
    .reduce((rest, pattern) => rest.replace(pattern, maskMark), plain)
    .replace(digitRun, (run) =>
      harmless.some((pattern) => pattern.test(run.trim())) ? run : maskMark,
    )
    .replace(writtenRun, maskMark);
}

/** The same text where it holds nothing personal, in its own characters; else the masked one. */
export function withoutPersonal(text: string): string {
  const masked = maskPersonal(text);
  return masked === text.normalize('NFKC') ? text : masked;
}
