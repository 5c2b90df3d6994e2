import { describe, expect, it } from 'vitest';
import { passageHash } from '../../../src/core/passages/passage-hash.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import { folderWith, folderWithPassage } from '../../support/folder.ts';
import { readProject } from '../../support/project.ts';

function hashOf(files: ReturnType<typeof folderWith>): string {
  const [passage] = readKnowledge(files).knowledge.passages.values();
  if (passage === undefined) throw new Error('the folder has no passage');
  return passageHash(passage);
}

const sound = hashOf(folderWith());

describe('the hash of a passage', () => {
  it('is the same for the same passage', () => {
    expect(hashOf(folderWith())).toBe(sound);
    expect(sound).toMatch(/^[0-9a-f]{16}$/);
  });

  it.for([
    ['a text', 'in November 2024.', 'in December 2024.'],
    ['a title', '# en: Size of Testville', '# en: Size of the port'],
    ['the kind', 'kind: figure', 'kind: analysis'],
    ['the date', 'as_of: "2024-11"', 'as_of: "2024-12"'],
    ['the support', 'section 2, paragraph 1', 'section 2, paragraph 2'],
  ] as const)('changes with %s', ([, part, replacement]) => {
    expect(hashOf(folderWithPassage(part, replacement))).not.toBe(sound);
  });

  it('does not change with the questions that find the passage', () => {
    const changed = folderWithPassage('How large is the port of Testville?', 'How big is it?');
    expect(hashOf(changed)).toBe(sound);
  });

  it('differs for all passages of the folder', async () => {
    const { knowledge } = await readProject();
    const hashes = [...knowledge.passages.values()].map(passageHash);
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
