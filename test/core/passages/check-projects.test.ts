import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../../src/core/passages/check/check-knowledge.ts';
import { partialDateSchema } from '../../../src/core/passages/partial-date.ts';
import { formatProblem } from '../../../src/core/passages/reading/problem.ts';
import { readKnowledge } from '../../../src/core/passages/read-knowledge.ts';
import type { KnowledgeFiles } from '../../../src/core/passages/reading/list-file.ts';
import { coastRailway, folderWith, passageFile, soundPassage } from '../../support/folder.ts';

const today = partialDateSchema.parse('2026-11-24');

const glossary = `${folderWith().get('glossary.yaml') ?? ''}${coastRailway}`;

const withStatus = (lines: string) =>
  folderWith({
    'glossary.yaml': glossary,
    [passageFile]: soundPassage.replace('entities:', `${lines}entities:`),
  });

function check(files: KnowledgeFiles): string {
  const settings = { today, article: undefined };
  return checkKnowledge(readKnowledge(files), settings).problems.map(formatProblem).join('\n');
}

describe('statuses and steps', () => {
  it('are those of a project', () => {
    const files = withStatus(
      'status: completed\nstatus_of: coast-rail\nsteps:\n  - { of: coast-rail, step: opened, when: "2024-11", in: [1] }\n',
    );
    expect(check(files)).toBe('');
    const [passage] = readKnowledge(files).knowledge.passages.values();
    expect(passage).toMatchObject({ statusOf: ['coast-rail'], steps: [{ step: 'opened' }] });
  });

  it('may be of several', () => {
    expect(check(withStatus('status: completed\nstatus_of: [coast-rail]\n'))).toBe('');
  });

  it.for([
    ['status: completed\n', ':5: a status is a project'],
    ['status_of: coast-rail\n', ':5: a status is a project'],
    ['status: completed\nstatus_of: nobody\n', ':6: no nobody in glossary.yaml'],
    [
      'status: completed\nstatus_of: port-office\n',
      ':6: status_of port-office, which is no project but of type organisation',
    ],
    [
      'steps: [{ of: testville, step: opened, when: "2024-11", in: [1] }]\n',
      ':5: testville is no project but of type place',
    ],
    [
      'steps: [{ of: nobody, step: opened, when: "2024-11", in: [1] }]\n',
      ':5: no nobody in glossary.yaml',
    ],
    [
      'steps: [{ of: coast-rail, step: opened, when: "2024-11", in: [2] }]\n',
      ':5: the passage has 1 sentences',
    ],
    ['steps: [{ of: coast-rail, step: dreamt, when: "2024-11", in: [1] }]\n', ':5: steps.0.step: '],
    [
      'steps: [{ of: coast-rail, step: opened, when: "2023", in: [1] }]\n',
      ':5: coast-rail opened 2023, which its sentences do not name in en, es, zh',
    ],
    [
      'steps: [{ of: coast-rail, step: opened, when: "2025", in: [1] }]\n',
      'a step is taken, not planned',
    ],
  ] as const)('are complained of: %s', ([lines, expected]) => {
    const found = check(withStatus(lines));
    expect(found).toContain(expected);
    expect(found).toMatch(new RegExp(`^${passageFile}:\\d+: `));
  });
});

describe('places on a map', () => {
  it.for([
    ['at: [-10, -78]', 'at: [-10.1234, -78]', ':14: 2.at.0: degrees have at most 2 decimals'],
    ['at: [-10, -78]', 'at: [-78, -191]', ':14: 2.at.1: '],
    ['at: [-10, -78]', 'at: [-10]', ':14: 2.at: write [latitude, longitude]'],
    ['  at: [-10, -78]\n', '', ':25: north-end has no `at`'],
    [
      '  type: organisation\n',
      '  type: organisation\n  at: [1, 1]\n',
      ':9: 1.at: of type organisation: only a place or a project is at a point',
    ],
    ['[north-end, south-end]', '[north-end]', ':26: 4.route: a line has two ends'],
    ['[north-end, south-end]', '[north-end, nowhere]', ':26: nowhere has no `at`'],
    ['route:', 'at: [1, 1]\n  route:', ':27: 4.route: a point or a line'],
    ['type: project', 'type: event', ':26: 4.route: only a project is a line'],
  ] as const)('are complained of: %s → %s', ([part, replacement, expected]) => {
    const changed = glossary.replace(part, replacement);
    expect(changed).not.toBe(glossary);
    expect(check(folderWith({ 'glossary.yaml': changed }))).toContain(`glossary.yaml${expected}`);
  });
});
