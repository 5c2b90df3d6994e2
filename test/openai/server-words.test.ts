import { describe, expect, it } from 'vitest';
import { serverWords, wordsForLog } from '../../src/openai/server-words.ts';

const sent = {
  question: '谁经营拉斯邦巴斯矿？',
  standalone: 'Las Bambas?',
  passages: [{ title: 'Copper', text: 'Chinalco sold the mine of Toromocho to nobody in 2024.' }],
};

const words = (text: string) => serverWords(text, sent, 'my-own-key');

describe('the words of a server', () => {
  it.for([
    "Unsupported value: 'temperature' does not support 0 with this model.",
    'parameter.enable_thinking must be set to false for non-streaming calls',
    'See https://console.groq.com/docs/structured-outputs#supported-models',
    'This model takes at most 131072 tokens: claude-3-5-sonnet-20241022',
    '该模型仅支持流式调用',
  ])('are kept where they tell of the request: %s', (text) => {
    expect(words(text)).toBe(text.replace(/#.*/, ''));
  });

  it.for([
    ['Bad question: 谁经营拉斯邦巴斯矿？', 'Bad question: […]？'],
    ['Not about "las bambas", please', 'Not about "[…]", please'],
    ['Near "mine of Toromocho to nobody"', 'Near "[…]"'],
    ['Near "mine of gold"', 'Near "mine of gold"'],
  ] as const)('do not repeat what was sent: %s', ([text, told]) => {
    expect(words(text)).toBe(told);
  });

  it.for([
    ['Incorrect API key provided: sk-ab*****yz.', 'Incorrect API key provided: […]'],
    ['Key my-own-key is wrong', 'Key […] is wrong'],
    ['Authorization: Bearer abc.def is wrong', 'Authorization: […] is wrong'],
    ['Id 0123456789abcdef0123456789abcdef fails', 'Id […] fails'],
    ['Write to ana.perez@example.org', 'Write to […]'],
    ['Call +51 987 654 321 now', 'Call […] now'],
    ['See https://ana:pass@example.org/a?key=b', 'See https://example.org/a'],
    ['<html><title>Sign\nin</title>\u202E\u0000</html>', 'Sign in'],
  ] as const)('hold nothing secret or personal, and no formatting: %s', ([text, told]) => {
    expect(words(text)).toBe(told);
  });

  it('are cut to what a line of the log takes, also within a character', () => {
    const long = words(`a${'𠮷'.repeat(5_000)}`);
    expect(long.length).toBe(4_000);
    expect(long.isWellFormed()).toBe(true);
    const told = wordsForLog(long);
    expect(told?.length).toBe(301);
    expect(told?.isWellFormed()).toBe(true);
    expect(wordsForLog('')).toBeUndefined();
  });

  it('cost no more time than their length, whatever they are made of', () => {
    const before = performance.now();
    for (const part of [
      '<',
      'a@',
      'a-',
      '1 ',
      'Bearer ',
      'https://',
      '://a',
      'sk-',
      'nobody in ',
    ]) {
      words(part.repeat(100_000));
    }
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
