import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../../src/core/conversation/mask-personal.ts';
import { readEvalSet } from '../../eval/eval-set.ts';

describe('the mask of personal data', () => {
  it.for([
    ['Write to ana.quispe+news@correo.com.pe about it', 'Write to […] about it'],
    ['escríbeme a ana (arroba) correo.pe', 'escríbeme a […]'],
    ['my mail is ana [at] mail.org', 'my mail is […]'],
    ['邮箱是ana@qq.com，港口多大？', '邮箱是[…],港口多大?'],
    ['Call me at +51 987 654 321', 'Call me at […]'],
    ['call (01) 234-5678 now', 'call […] now'],
    ['llámame al 987654321', 'llámame al […]'],
    ['987-654-321 quién opera Chancay', '[…] quién opera Chancay'],
    ['电话13812345678，港口在哪？', '电话[…],港口在哪?'],
    ['电话１３８１２３４５６７８', '电话[…]'],
    ['打一三八一二三四五六七八', '打[…]'],
    ['mi DNI es 45678912', 'mi DNI es […]'],
    ['DNI: 4567-8912', 'DNI: […]'],
    ['RUC 20512345678', 'RUC […]'],
    ['passport no. AB123', 'passport no. […]'],
    ['passport AB1234567', 'passport […]'],
    ['身份证11010519491231002X', '身份证[…]'],
    ['护照号码E12345678', '护照号码[…]'],
    ['card 4111 1111 1111 1111', 'card […]'],
    ['ask @ana_quispe about Chancay', 'ask […] about Chancay'],
    ['微信号 wx_12345', '微信号 […]'],
    ['see https://example.org/u/ana', 'see […]'],
  ] as const)('takes it out of “%s”', ([text, masked]) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.for([
    'How many TEU did Chancay move in 2024-2025?',
    'What happened on 2024-11-14 and on 14/11/2024?',
    'Who invested US$3,500 million, or 3 500 million?',
    '2019–2024 exports of 1,300,000,000 dollars',
    '¿Qué dice la Ley 30220 del artículo 2?',
    'What is 5G, 18,000 TEU, 20.8 %, or 3-2 votes?',
    '2024年11月14日秘鲁34%的出口，35亿美元',
    'Does the phone network use Huawei?',
    'How many passports were issued in 2024?',
    'Who made Peru’s passport?',
  ])('leaves “%s” as it is', (text) => {
    expect(maskPersonal(text)).toBe(text.normalize('NFKC'));
  });

  it('changes no question of the eval set', async () => {
    const questions = (await readEvalSet('chosen')).map(({ question }) => question);
    const changed = questions.filter((text) => maskPersonal(text) !== text.normalize('NFKC'));
    expect(questions.length).toBeGreaterThan(500);
    expect(changed).toEqual([]);
  });

  const digits = (least: number, most: number) =>
    fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: least, maxLength: most })
      .map((list) => list.join(''));
  const around = fc.constantFrom('call ', 'llama al ', '打', '(', '+51 ', '');

  it('lets no row of eight digits or more through, however they are parted', () => {
    const parted = fc
      .array(digits(2, 4), { minLength: 4, maxLength: 5 })
      .chain((groups) => fc.constantFrom(' ', '-', '.', '').map((sign) => groups.join(sign)))
      // Dates and years stay.
      .filter((text) => !/(?:1[5-9]|20)\d\d/.test(text));
    fc.assert(
      fc.property(around, parted, (before, number) => {
        expect(maskPersonal(`${before}${number} port?`)).not.toMatch(/\d/);
      }),
    );
  });

  it('lets no e-mail address through', () => {
    fc.assert(
      fc.property(around, fc.emailAddress(), (before, address) => {
        const [, domain = ''] = address.split('@');
        expect(maskPersonal(`${before}${address} port?`)).not.toContain(`@${domain}`);
      }),
    );
  });

  it('changes nothing more when it is done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(maskPersonal(maskPersonal(text))).toBe(maskPersonal(text));
      }),
    );
  });
});
