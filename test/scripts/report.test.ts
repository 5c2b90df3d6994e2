import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postedAnswerSchema } from '../../src/core/conversation/posted-answer.ts';
import { noChecks, withAnswer } from '../../src/core/curating/source-checks.ts';
import { dayMs } from '../../src/core/day-ms.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import { openState } from '../../src/storage/open-state.ts';
import { writeSourceChecks } from '../../src/storage/files/source-checks-file.ts';
import type { State } from '../../src/storage/state.ts';
import { type DiskFolder, writeFolder } from '../support/disk-folder.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { answerOf, feedbackOf, personOf, readerReportOf, serverOf } from '../support/records.ts';
import { runProgram } from '../support/run.ts';

let folder: DiskFolder;
let state: State;
let now: number;

beforeEach(async () => {
  folder = await writeFolder(harbourFolder());
  now = Date.now();
  state = await openState(storeUrl(), () => now);
});

afterEach(async () => {
  await state.close();
  await folder.remove();
});

const storeUrl = () => `sqlite://${join(folder.path, 'chaski.sqlite')}`;
const checksFile = () => join(folder.path, 'checks.json');

const report = (args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runProgram('scripts/report.ts', args, {
    env: {
      KNOWLEDGE_DIR: folder.knowledge,
      STORE_URL: storeUrl(),
      SOURCE_CHECKS_FILE: checksFile(),
      KEEP_MISSES: 'true',
      ...env,
    },
  });

const railway = 'Who owns the railway of Testville?';

/** So many that a byte of a hash tells some of them apart. */
async function askedBy(count: number, words = railway) {
  for (let place = 0; place < count; place += 1) {
    const person = personOf(`18400000000000${1_000 + place}`);
    await state.misses.keep({ words, language: 'en', person, server: serverOf('7') });
  }
}

describe('npm run report', () => {
  it('tells what several have asked in vain, with the nearest passages', async () => {
    await askedBy(6);
    const { status, stdout } = await report(['--since', '7d', '--lang', 'en']);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^- “Who owns the railway of Testville\?”: \d people, 6 times, last on/m,
    );
    expect(stdout).toMatch(/Nearest: .*\(testville-(?:port-size|depth)\)/);
  });

  it('tells nothing of what one alone has asked, but that there is something', async () => {
    await askedBy(1);
    await askedBy(1);
    const { stdout } = await report(['--lang', 'en']);
    expect(stdout).not.toContain('railway');
    expect(stdout).toContain('One more was asked by only one person and is not shown.');
  });

  it('says what the collection answers by now', async () => {
    await askedBy(6, 'How deep is the port of Testville?');
    expect((await report(['--lang', 'en'])).stdout).toContain('It can be answered now.');
  });

  it('tells of the span that is asked for', async () => {
    now -= 10 * dayMs;
    await askedBy(6);
    expect((await report()).stdout).not.toContain('railway');
    expect((await report(['--since', '2w'])).stdout).toContain('railway');
    const day = new Date(now - dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
    expect((await report(['--since', day])).stdout).toContain('railway');
  });

  it('tells the passages marked as not helpful, and dead sources, as JSON too', async () => {
    const givenAt = new Date(now - dayMs).toISOString();
    const cited = [{ passage: 'testville-depth', hash: 'a1' }];
    for (const message of ['5', '6', '7']) {
      const answer = answerOf(message, '1', '7');
      await state.answers.save(postedAnswerSchema.parse({ ...answer, cited }));
      const isHelpful = message === '7';
      await state.feedback.save({ ...feedbackOf(message, '2', isHelpful, '7'), givenAt });
    }
    const old = new Date(now - 8 * dayMs).toISOString();
    await state.feedback.save({ ...feedbackOf('7', '3', false, '7'), givenAt: old });
    const gone = { outcome: 'gone', said: '404' } as const;
    await writeSourceChecks(
      checksFile(),
      withAnswer(noChecks, 'https://example.org/report', gone, now),
    );
    const { stdout } = await report(['--json', '--lang', 'es']);
    expect(JSON.parse(stdout)).toMatchObject({
      declined: [],
      unhelpful: [{ passage: 'testville-depth', title: 'Profundidad de Testville', answers: 2 }],
      deadSources: [{ source: 'port-report', outcome: 'gone', lastGood: null }],
      pastReview: [],
    });
  });

  it('tells what readers report on answers, open or done, in the span, as JSON too', async () => {
    const passages = [passageIdSchema.parse('testville-depth')];
    const at = (days: number) => new Date(now - days * dayMs).toISOString();
    const kept = [
      readerReportOf('5', '2', '7', { givenAt: at(1), passages }),
      // In a direct message.
      readerReportOf('6', '3', undefined, { givenAt: at(2), doneAt: at(1), line: 'Seen to' }),
      readerReportOf('7', '4', '7', { givenAt: at(8), line: 'Of last week' }),
    ];
    for (const each of kept) await state.readerReports.save(each);
    const { stdout } = await report(['--lang', 'en']);
    expect(stdout).toMatch(
      /^- Wrong \([^)]+, open\): “It is \*17\* metres”; link: https:\/\/example\.org\/5; passages: Depth of Testville \(testville-depth\)$/m,
    );
    expect(stdout).toMatch(/^- Wrong \([^)]+, done on [^)]+\): “Seen to”; link: \S+\/6$/m);
    expect(stdout).not.toContain('Of last week');
    expect(JSON.parse((await report(['--json', '--since', '2w'])).stdout)).toMatchObject({
      readerReports: [
        { kind: 'wrong', line: 'It is *17* metres', state: 'open', done: null },
        { line: 'Of last week', state: 'open' },
        { line: 'Seen to', state: 'done', done: at(1), passages: [] },
      ],
    });
  });

  it.for([
    ['es', 'Preguntas que quedaron sin respuesta'],
    ['zh', '未能回答的问题'],
  ] as const)(
    'is printed in %s too, and says that nothing is kept where it is not',
    async ([lang, heading]) => {
      const { stdout } = await report(['--lang', lang], { KEEP_MISSES: '' });
      expect(stdout).toContain(heading);
      expect(stdout).toContain('KEEP_MISSES=true');
    },
  );

  it.for([['--since', 'soon'], ['--lang', 'fr'], ['--jsn']])(
    'says how it is used where %s is not understood',
    async (args) => {
      const { status, stderr } = await report(args);
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: npm run report');
      expect(stderr).not.toContain('    at ');
    },
  );

  it('says in one line that the store or the notes on sources cannot be used', async () => {
    const noStore = await report([], { STORE_URL: 'postgres://127.0.0.1:1/none' });
    expect(noStore.status).toBe(1);
    const noNotes = await report([], { SOURCE_CHECKS_FILE: join(folder.knowledge, 'topics.yaml') });
    expect(noNotes.status).toBe(1);
    expect(noNotes.stderr).toContain('SOURCE_CHECKS_FILE');
    expect(noStore.stderr + noNotes.stderr).not.toContain('    at ');
  });
});
