import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedWords } from '../../../src/core/corrections/changed-words.ts';
import { changesOf } from '../../../src/core/corrections/changes-of.ts';
import { versionName, versionOf } from '../../../src/core/corrections/passage-version.ts';
import type { Language } from '../../../src/core/passages/language.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith, folderWithPassage } from '../../support/folder.ts';

function passageIn(files = folderWith()) {
  const { knowledge, problems } = readKnowledge(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const [passage] = knowledge.passages.values();
  if (passage === undefined) throw new Error('no passage');
  return passage;
}

const before = passageIn();
const changed = (part: string | RegExp, replacement: string) =>
  passageIn(folderWithPassage(part, replacement));

const changesIn = (language: Language, part: string | RegExp, replacement: string) =>
  changesOf(versionOf(before), versionOf(changed(part, replacement)), language);

describe('the version of a passage', () => {
  it.for([
    ['a word', 'handled 18,000', 'moved 18,000'],
    ['a word of another language', '吞吐量', '处理量'],
    ['its kind', 'kind: figure', 'kind: projection\nreview_by: "2027-01-01"'],
    ['its figures', 'value: 18000,', 'value: 19000,'],
    ['its date', 'as_of: "2024-11"', 'as_of: "2024-12"'],
    ['its status', 'kind: figure', 'kind: figure\nstatus: completed'],
  ] as const)('is another one with %s', ([, part, replacement]) => {
    expect(versionName(changed(part, replacement))).not.toBe(versionName(before));
  });

  it.for([
    ['other questions', 'How large is the port of Testville?', 'How big is Testville?'],
    ['another title', '# en: Size of Testville', '# en: How large Testville is'],
    ['another place in its source', 'paragraph 1', 'paragraph 2'],
    ['a comma', 'Testville handled 18,000', 'Testville, handled 18,000'],
    ['a capital', 'in November 2024.', 'in NOVEMBER 2024.'],
  ] as const)('is the same with %s', ([, part, replacement]) => {
    expect(versionName(changed(part, replacement))).toBe(versionName(before));
  });
});

describe('what has changed', () => {
  it('is the figure with its unit, in each language', () => {
    expect(changesIn('en', '18,000 TEU in', '19,000 TEU in')).toEqual([
      { kind: 'words', before: '18,000 TEU', after: '19,000 TEU' },
    ]);
    expect(changesIn('es', '18\u00A0000 TEU', '19\u00A0000 TEU')).toEqual([
      { kind: 'words', before: '18\u00A0000 TEU', after: '19\u00A0000 TEU' },
    ]);
    expect(changesIn('zh', '1.8万', '1.9万')).toEqual([
      { kind: 'words', before: '1.8万', after: '1.9万' },
    ]);
  });

  it('is said to be in another language where the reader’s text stays', () => {
    expect(changesIn('zh', '18,000 TEU in', '19,000 TEU in')).toEqual([
      { kind: 'languages', languages: ['en'] },
    ]);
  });

  it('is the kind, the date, the status', () => {
    const kind = 'kind: projection\nreview_by: "2027-01-01"';
    expect(changesIn('en', 'kind: figure', kind)).toEqual([
      { kind: 'kind', before: 'figure', after: 'projection' },
    ]);
    expect(changesIn('en', 'as_of: "2024-11"', 'as_of: "2024-12"')).toEqual([
      { kind: 'date', before: '2024-11', after: '2024-12' },
    ]);
    expect(changesIn('en', 'kind: figure', 'kind: figure\nstatus: completed')).toEqual([
      { kind: 'status', before: undefined, after: 'completed' },
    ]);
  });

  it('is nothing where versions are the same, and something wherever they differ', () => {
    expect(changesOf(versionOf(before), versionOf(before), 'en')).toEqual([]);
    expect(changesIn('en', 'value: 18000,', 'value: 19000,')).toEqual([{ kind: 'figures' }]);
  });
});

describe('changed words', () => {
  it('are what was added or taken away alone', () => {
    expect(changedWords('Ships call there.', 'Large ships call there.')).toEqual({
      before: 'Ships',
      after: 'Large ships',
    });
    expect(changedWords('It opened in May.', 'It opened.')).toEqual({
      before: 'opened in May.',
      after: 'opened.',
    });
    expect(changedWords('港口很大。', '港口大。')).toEqual({ before: '很', after: '' });
  });

  it('stand as they are in each text, and differ wherever the texts do', () => {
    const word = fc.constantFrom('port', 'berth', '18,000', '1.8', '钱', '凯', '港', 'TEU', '2024');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const { before: was, after: is } = changedWords(one, other);
        expect(one).toContain(was);
        expect(other).toContain(is);
        if (one !== other) expect(was).not.toBe(is);
      }),
    );
  });
});
