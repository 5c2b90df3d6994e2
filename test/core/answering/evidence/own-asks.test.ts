import { describe, expect, it } from 'vitest';
import { createOwnAskFinder } from '../../../../src/core/answering/evidence/own-asks.ts';
import { readKnowledge } from '../../../../src/core/passages/read-knowledge.ts';
import { folderWith, soundPassage } from '../../../support/folder.ts';

const newerFile = 'passages/ports/testville-port-size-2025.md';

/** The same of a year later. */
const newer = soundPassage
  .replaceAll('2024', '2025')
  .replaceAll('18,000', '19,000')
  .replaceAll('18\u00A0000', '19\u00A0000')
  .replaceAll('18000', '19000')
  .replace('1.8万', '1.9万')
  .replace('How large is the port', 'How large was the port in 2025')
  .replace('¿Qué tamaño tiene', '¿Qué tamaño tuvo en 2025')
  .replace('特斯特港有多大', '2025年特斯特港有多大');

const asked = 'how large is the port of testville';

function promisedTo(changes: Readonly<Record<string, string>>): string | undefined {
  const { knowledge } = readKnowledge(folderWith(changes));
  return createOwnAskFinder(knowledge)(asked, 'en')?.passage.id;
}

describe('a question that is written under a passage', () => {
  it('is promised to that passage, in its words but for articles', () => {
    const { knowledge } = readKnowledge(folderWith());
    const findOwnAsk = createOwnAskFinder(knowledge);
    expect(findOwnAsk('How large is port of Testville?', 'en')?.passage.id).toBe(
      'testville-port-size',
    );
    expect(findOwnAsk('How large is Testville?', 'en')).toBeUndefined();
    expect(findOwnAsk(asked, 'es')).toBeUndefined();
  });

  it.for([
    'and how large is the port of testville',
    'How large is the port of Testville pls',
    'ok so how large is the port of testville, exactly',
  ])('is the same question with small words around it: %s', (question) => {
    const { knowledge } = readKnowledge(folderWith());
    expect(createOwnAskFinder(knowledge)(question, 'en')?.passage.id).toBe('testville-port-size');
  });

  it('is promised to it no longer where a later passage takes its place', () => {
    expect(promisedTo({ [newerFile]: newer })).toBe('testville-port-size');
    const superseding = newer.replace('figures:', 'supersedes: [testville-port-size]\nfigures:');
    expect(promisedTo({ [newerFile]: superseding })).toBeUndefined();
  });

  it('may be a single word', () => {
    const { knowledge } = readKnowledge(
      folderWith({
        'passages/ports/testville-port-size.md': soundPassage.replace(
          'How large is the port of Testville?',
          'TEU',
        ),
      }),
    );
    expect(createOwnAskFinder(knowledge)('teu', 'en')?.passage.id).toBe('testville-port-size');
  });
});
