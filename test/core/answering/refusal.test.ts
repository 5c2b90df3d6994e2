import { describe, expect, it } from 'vitest';
import { cleanClaim, cleanQuestion } from '../../../src/core/question/clean-question.ts';
import { claimRefusalOf, refusalOf } from '../../../src/core/answering/refusal.ts';

describe('a question or claim that is refused', () => {
  it('is told its limits and its length, and never cut', () => {
    const question = cleanQuestion('a'.repeat(501));
    if (question.ok) throw new Error('501 characters are too many');
    expect(refusalOf(question, 'en')).toBe(
      'A question has 1 to 500 characters; this one has 501. Please shorten it.',
    );
    const claim = cleanClaim('a'.repeat(1_001));
    if (claim.ok) throw new Error('1001 characters are too many');
    expect(claimRefusalOf(claim, 'en')).toBe(
      'A claim has 3 to 1,000 characters; this one has 1,001. Please shorten it.',
    );
  });

  it('is told in the person’s language that it is too short', () => {
    const question = cleanQuestion(' ');
    if (question.ok) throw new Error('nothing is too little');
    expect(refusalOf(question, 'es')).toContain('Escriba un poco más, por favor.');
    expect(refusalOf(question, 'zh')).toBe('问题应为1至500个字符，现在有0个，请再写详细些。');
  });

  it('may be a single character where it is a question', () => {
    expect(cleanQuestion('?')).toEqual({ ok: true, question: '?' });
    expect(cleanClaim('ab')).toEqual({ ok: false, reason: 'too-short', length: 2 });
  });

  it('may be twice as long as a question where it is a claim', () => {
    expect(cleanClaim('a'.repeat(1_000)).ok).toBe(true);
    expect(cleanClaim('a'.repeat(501))).toEqual({ ok: true, question: 'a'.repeat(501) });
  });
});
