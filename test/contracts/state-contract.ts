import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  passageVersionSchema,
  versionNameSchema,
} from '../../src/core/corrections/passage-version.ts';
import type { DigestLog } from '../../src/core/digest/digest-log.ts';
import { digestContactSchema } from '../../src/core/digest/digest-settings.ts';
import { localDateSchema } from '../../src/core/digest/zoned-time.ts';
import { passageIdSchema } from '../../src/core/passages/passage.ts';
import { reportLogSchema, weeklyReportSchema } from '../../src/core/report/weekly-report.ts';
import type { Engine } from '../../src/storage/engine.ts';
import type { Migration } from '../../src/storage/schema-version.ts';
import type { State } from '../../src/storage/state.ts';
import { StoreUnusable } from '../../src/storage/store-unusable.ts';
import { settingsOf } from '../support/digest-folder.ts';
import {
  answerOf,
  channelOf,
  conversationIdOf,
  conversationOf,
  feedbackOf,
  messageOf,
  personOf,
  readerReportOf,
  reservationOf,
  serverOf,
  weeklyReportOf,
} from '../support/records.ts';
import type { TestStore } from '../support/stores.ts';

const dayMs = 24 * 60 * 60 * 1000;
const ana = personOf('184000000000000001');
const bo = personOf('184000000000000002');
const lima = serverOf('977000000000000001');

/** What the state does over every engine. */
export function stateContract(createStore: () => Promise<TestStore>): void {
  let store: TestStore;
  let state: State;

  beforeEach(async () => {
    store = await createStore();
    state = await store.open();
  });

  afterEach(() => store.remove());

  const askIn = (id: string, question: string, people: readonly string[], server?: string) =>
    state.conversations.save(conversationIdOf(id), conversationOf(question, people, server));

  /** Those of some texts that stand in what is kept. */
  const heldOf = async (...texts: readonly string[]) => {
    const held: string[] = [];
    for (const text of texts) if (await store.holds(text)) held.push(text);
    return held;
  };

  describe('conversations', () => {
    it('are loaded as they were saved', async () => {
      const conversation = conversationOf(
        '¿Quién opera el puerto? \u0000 : 谁 \ud83d\udea2',
        [ana],
        lima,
      );
      await state.conversations.save(conversationIdOf('ask:1'), conversation);
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toEqual(conversation);
    });

    it('are undefined where none is known', async () => {
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeUndefined();
    });

    it('are replaced by a later save', async () => {
      await askIn('ask:1', 'first', [ana]);
      await askIn('ask:1', 'second', [ana]);
      const kept = await state.conversations.load(conversationIdOf('ask:1'));
      expect(kept?.turns.map(({ question }) => question)).toEqual(['second']);
    });

    it('expire 30 days after the last save', async () => {
      await askIn('ask:1', 'first', [ana]);
      await store.pass(29 * dayMs);
      await askIn('ask:1', 'second', [ana]);
      await store.pass(30 * dayMs - 1);
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeDefined();
      await store.pass(1);
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeUndefined();
    });
  });

  describe('answers', () => {
    it('are found by channel and message for a year', async () => {
      await state.answers.save(answerOf('5', ana, lima));
      await store.pass(365 * dayMs - 1);
      const found = await state.answers.load(channelOf('700'), messageOf('5'));
      expect(found).toEqual(answerOf('5', ana, lima));
      await store.pass(1);
      expect(await state.answers.load(channelOf('700'), messageOf('5'))).toBeUndefined();
    });
  });

  describe('versions of passages', () => {
    const passage = passageIdSchema.parse('chancay-gdp');
    const [old, present] = ['0a1b2c3d', '4e5f6071'].map((name) => versionNameSchema.parse(name));
    const givenWith = (message: string, by: string, version = old) => {
      const answer = answerOf(message, by, lima);
      return { ...answer, cited: [{ passage, hash: 'a1b2', version }] };
    };

    it('find the answers that were given with each, until they expire or are erased', async () => {
      if (old === undefined || present === undefined) throw new Error('no names');
      await state.answers.save(givenWith('5', ana));
      await state.answers.save(givenWith('6', bo));
      await state.answers.save(givenWith('7', bo, present));
      const found = await state.answers.citing(passage, old);
      expect(found.map(({ message }) => message).toSorted()).toEqual(['5', '6']);
      await state.personalData.erase(ana);
      expect(await state.answers.citing(passage, old)).toEqual([givenWith('6', bo)]);
      await store.pass(365 * dayMs);
      expect(await state.answers.citing(passage, old)).toEqual([]);
    });

    it('are kept, with all that the bot has seen, until they are removed', async () => {
      if (old === undefined) throw new Error('no name');
      const version = passageVersionSchema.parse({
        passage,
        kind: 'figure',
        saidBy: ['bcrp'],
        asOf: '2024-06',
        figures: [{ value: 0.3, unit: 'percentage points' }],
        texts: { en: ['One.'], es: ['Uno.'], zh: ['一。'] },
      });
      await state.versions.save(version, old);
      expect(await state.edition.load()).toEqual([]);
      const edition = [{ passage, versions: [{ name: old, since: '2026-11-25T12:00:00.000Z' }] }];
      await state.edition.save(edition);
      await store.pass(1_000 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.versions.load(passage, old)).toEqual(version);
      expect(await state.edition.load()).toEqual(edition);
      await state.versions.remove(passage, old);
      expect(await state.versions.load(passage, old)).toBeUndefined();
    });
  });

  describe('preferences', () => {
    it('are kept for a year after they were last used', async () => {
      await state.preferences.save(ana, { locale: 'es-419' });
      await store.pass(300 * dayMs);
      expect(await state.preferences.load(ana)).toEqual({ locale: 'es-419' });
      await store.pass(300 * dayMs);
      expect(await state.preferences.load(ana)).toEqual({ locale: 'es-419' });
      await store.pass(365 * dayMs);
      expect(await state.preferences.load(ana)).toBeUndefined();
    });
  });

  describe('weekly reports', () => {
    const report = weeklyReportSchema.parse({
      server: lima,
      channel: '700',
      firstOn: '2026-11-30',
    });
    const log = reportLogSchema.parse({
      week: '2026-11-30',
      channel: '700',
      at: '2026-11-30T13:00:00Z',
      fate: { state: 'posted', message: '5' },
    });

    it('are found by server and all together, until they are removed', async () => {
      const other = { ...report, server: serverOf('977000000000000002') };
      await state.reports.save(report);
      await state.reports.save(other);
      expect(await state.reports.load(lima)).toEqual(report);
      expect(await state.reports.all()).toHaveLength(2);
      await state.reports.remove(lima);
      expect(await state.reports.load(lima)).toBeUndefined();
      expect(await state.reports.all()).toEqual([other]);
    });

    it('are deleted with a server that the bot has left for 30 days', async () => {
      await state.reports.save(report);
      await state.servers.left(lima);
      await store.pass(20 * dayMs);
      await state.reportLogs.save(lima, log);
      expect(await state.reportLogs.load(lima)).toEqual(log);
      await store.pass(10 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.reports.all()).toEqual([]);
      expect(await store.holds(lima)).toBe(false);
    });
  });

  describe('all feedback', () => {
    it('is the latest word of each person on each answer, without those who were erased', async () => {
      await state.feedback.save(feedbackOf('5', ana, true));
      await state.feedback.save(feedbackOf('5', bo, true, lima));
      await state.feedback.save(feedbackOf('5', bo, false, lima));
      const all = await state.feedbackList.all();
      expect(all).toHaveLength(2);
      expect(all).toEqual(
        expect.arrayContaining([feedbackOf('5', ana, true), feedbackOf('5', bo, false, lima)]),
      );
      await state.personalData.erase(bo);
      expect(await state.feedbackList.all()).toEqual([feedbackOf('5', ana, true)]);
    });
  });

  describe('declined questions', () => {
    const decline = (words: string, person: string, server?: string) =>
      state.misses.keep({
        words,
        language: 'es',
        person: personOf(person),
        server: server === undefined ? undefined : serverOf(server),
      });
    /** Enough people that the bytes of their hashes are not all the same. */
    const crowd = Array.from({ length: 20 }, (_, place) => `18400000000000${place + 1000}`);

    it('are kept without who asked, and without numbers of theirs', async () => {
      await decline('¿Quién llama del 987 654 321 al puerto?', ana, lima);
      const [miss] = await state.misses.all();
      expect(miss).toMatchObject({ words: '¿Quién llama del […] al puerto?', language: 'es' });
      expect(miss?.asks).toMatchObject([{ server: lima, times: 1 }]);
      expect(await heldOf(ana, '987 654 321', '987654321')).toEqual([]);
    });

    it('are the same whatever their case, accents and punctuation, and their askers told apart', async () => {
      for (const person of crowd) await decline('¿Quién es el dueño de la luna?', person);
      for (const person of crowd) await decline('quien es el dueno de la LUNA', person);
      const all = await state.misses.all();
      expect(all.map(({ words }) => words)).toEqual(['quien es el dueno de la LUNA']);
      const asks = all.flatMap((miss) => miss.asks);
      expect(asks.length).toBeGreaterThan(10);
      expect(asks.reduce((sum, { times }) => sum + times, 0)).toBe(40);
    });

    it('cannot be linked by their hashes, which are salted anew for each', async () => {
      for (let place = 0; place < 20; place += 1) await decline(`pregunta ${place}`, ana);
      const all = await state.misses.all();
      expect(new Set(all.map(({ salt }) => salt)).size).toBe(20);
      expect(new Set(all.map(({ asks }) => asks[0]?.asker)).size).toBeGreaterThan(10);
    });

    it('are gone 30 days after they were last asked', async () => {
      await decline('asked-once-and-again', ana);
      await store.pass(29 * dayMs);
      await decline('asked-once-and-again', ana);
      await store.pass(30 * dayMs - 1);
      expect(await state.misses.all()).toHaveLength(1);
      await store.pass(1);
      expect(await state.misses.all()).toEqual([]);
      await state.housekeeping.sweep();
      expect(await store.holds('asked-once-and-again')).toBe(false);
    });

    it('may be of a person, who can have them erased; those of others stay', async () => {
      for (const [place, person] of crowd.entries()) await decline(`asked-alone-${place}`, person);
      await decline('asked-by-ana', ana);
      await decline('asked-by-all', ana, lima);
      for (const person of crowd) await decline('asked-by-all', person, lima);
      expect((await state.personalData.show(ana)).possibleMisses).toBeGreaterThanOrEqual(2);

      await state.personalData.erase(ana);
      expect((await state.personalData.show(ana)).possibleMisses).toBe(0);
      const left = (await state.misses.all()).map(({ words }) => words);
      expect(left).toContain('asked-by-all');
      expect(left.length).toBeGreaterThan(10);
      expect(await store.holds('asked-by-ana')).toBe(false);
    });

    it('are kept no longer because one of those who asked was erased', async () => {
      for (const person of crowd) await decline('asked-by-several', person);
      await store.pass(29 * dayMs);
      await state.personalData.erase(personOf(crowd[0] ?? ''));
      expect(await store.holds('asked-by-several')).toBe(store.url !== 'memory://');
      await store.pass(dayMs);
      await state.housekeeping.sweep();
      expect(await store.holds('asked-by-several')).toBe(false);
    });

    it('are not kept of who is erased before the work ends', async () => {
      await state.erasable(async () => {
        await decline('asked-before-the-erasure', ana);
        await state.personalData.erase(ana);
        await decline('asked-after-the-erasure', ana);
      });
      expect(await heldOf('asked-before-the-erasure', 'asked-after-the-erasure')).toEqual([]);
    });

    it('count each of those who ask at once', async () => {
      await Promise.all(crowd.map((person) => decline('asked-at-once', person)));
      const [miss] = await state.misses.all();
      expect(miss?.asks.reduce((sum, { times }) => sum + times, 0)).toBe(20);
    });

    it('are deleted with a server that the bot has left for 30 days', async () => {
      await decline('asked-in-lima', ana, lima);
      await state.servers.left(lima);
      await store.pass(20 * dayMs);
      await decline('asked-in-lima', ana, lima);
      await store.pass(10 * dayMs);
      await state.housekeeping.sweep();
      expect(await heldOf('asked-in-lima', lima)).toEqual([]);
    });
  });

  describe('marks', () => {
    it('are kept without an end', async () => {
      expect(await state.marks.load('commands')).toBeUndefined();
      await state.marks.save('commands', 'a1');
      await state.marks.save('commands', 'b2');
      await store.pass(10_000 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.marks.load('commands')).toBe('b2');
    });
  });

  describe('reports', () => {
    const untilMs = (iso: string, days: number) => Date.parse(iso) + days * dayMs;

    it('are found by id and all together until 90 days after they were given', async () => {
      const report = readerReportOf('5', ana, lima);
      await state.readerReports.save(report);
      await state.readerReports.save(readerReportOf('6', bo));
      expect(await state.readerReports.load(report.id)).toEqual(report);
      expect(await state.readerReports.all()).toHaveLength(2);
      await store.pass(untilMs(report.givenAt, 89) - store.now());
      await state.readerReports.save({ ...report, doneAt: new Date(store.now()).toISOString() });
      await store.pass(untilMs(report.givenAt, 90) - 1 - store.now());
      expect(await state.readerReports.load(report.id)).toBeDefined();
      await store.pass(1);
      expect(await state.readerReports.load(report.id)).toBeUndefined();
      expect(await state.readerReports.all()).toEqual([]);
    });

    it('are among the tasks until they are seen to', async () => {
      await state.reportTasks.add(readerReportOf('5', ana, lima));
      await state.reportTasks.add(readerReportOf('6', bo));
      expect((await state.reportTasks.all()).toSorted()).toEqual(['5', '6']);
      await state.reportTasks.remove(readerReportOf('5', ana).id);
      expect(await state.reportTasks.all()).toEqual(['6']);
    });

    it('go to the channel of the weekly report of their server', async () => {
      expect(await state.curatorChannels.load(lima)).toBeUndefined();
      await state.reports.save(weeklyReportOf(lima, '701'));
      expect(await state.curatorChannels.load(lima)).toBe('701');
      await state.reports.remove(lima);
      expect(await state.curatorChannels.load(lima)).toBeUndefined();
    });

    it('that a person is to hear of are kept until they have', async () => {
      const { id } = readerReportOf('5', ana);
      expect(await state.untold.load(ana)).toEqual([]);
      await state.untold.save(ana, [id]);
      expect(await state.untold.load(ana)).toEqual([id]);
      await state.untold.save(ana, []);
      expect(await state.untold.load(ana)).toEqual([]);
    });

    it('are shown to who sent them and stand nowhere after an erasure', async () => {
      const report = { ...readerReportOf('5', ana, lima), line: 'the-berths-are-shallow' };
      await state.reportTasks.add(report);
      await state.readerReports.save(report);
      await state.untold.save(ana, [report.id]);
      await state.readerReports.save(readerReportOf('6', bo, lima));
      expect((await state.personalData.show(ana)).reports).toEqual([report]);
      await state.personalData.erase(ana);
      expect((await state.personalData.show(ana)).reports).toEqual([]);
      expect(await state.reportTasks.all()).toEqual([]);
      expect(await state.untold.load(ana)).toEqual([]);
      expect(await state.readerReports.all()).toEqual([readerReportOf('6', bo, lima)]);
      expect(await heldOf('the-berths-are-shallow', ana)).toEqual([]);
    });
  });

  describe('digests', () => {
    const settings = settingsOf({ channel: '700', server: lima });
    const other = settingsOf({
      channel: '701',
      server: '977000000000000002',
      zone: 'Asia/Shanghai',
    });
    const contact = (person: string) =>
      digestContactSchema.parse({ channel: '700', server: lima, person, locale: 'es-419' });
    const log: DigestLog = {
      round: 1,
      shown: [
        {
          passage: passageIdSchema.parse('chancay-gdp'),
          round: 1,
          on: localDateSchema.parse('2026-11-24'),
          hash: 'en:a1',
        },
      ],
      days: [
        {
          date: localDateSchema.parse('2026-11-24'),
          fate: { state: 'missed', why: 'not-running' },
        },
      ],
    };

    it('are found by channel, by server and all together', async () => {
      await state.digests.save(settings);
      await state.digests.save(other);
      expect(await state.digests.load(settings.channel)).toEqual(settings);
      expect(await state.digests.of(lima)).toEqual([settings]);
      const all = await state.digestRoster.all();
      expect(all.toSorted((a, b) => (a.channel < b.channel ? -1 : 1))).toEqual([settings, other]);
    });

    it('have another version after every change', async () => {
      const versions = [await state.digestRoster.version()];
      await state.digests.save(settings);
      versions.push(await state.digestRoster.version());
      await state.digests.save({ ...settings, count: 1 });
      versions.push(await state.digestRoster.version());
      await state.digests.remove(settings.channel);
      versions.push(await state.digestRoster.version());
      expect(new Set(versions).size).toBe(4);
      expect(await state.digestRoster.version()).toBe(versions.at(-1));
    });

    it('are gone with who set them when they are removed; what was shown stays for a year', async () => {
      await state.digests.save(settings);
      await state.digestContacts.save(contact(ana));
      await state.digestLogs.save(settings.channel, lima, log);
      await state.digests.remove(settings.channel);
      expect(await state.digests.load(settings.channel)).toBeUndefined();
      expect(await state.digestRoster.all()).toEqual([]);
      expect(await state.digestContacts.load(settings.channel)).toBeUndefined();
      expect(await state.digestLogs.load(settings.channel)).toEqual(log);
      await store.pass(365 * dayMs);
      expect(await state.digestLogs.load(settings.channel)).toBeUndefined();
    });

    it('name only who set them last, and nobody after an erasure', async () => {
      await state.digests.save(settings);
      await state.digestContacts.save(contact(ana));
      await state.digestContacts.save(contact(bo));
      expect((await state.personalData.show(ana)).digests).toEqual([]);
      expect((await state.personalData.show(bo)).digests).toEqual([contact(bo)]);
      await state.personalData.erase(bo);
      expect(await state.digestContacts.load(settings.channel)).toBeUndefined();
      expect(await state.digests.load(settings.channel)).toEqual(settings);
      expect(await heldOf(ana, bo)).toEqual([]);
    });

    it('are deleted with a server that the bot has left for 30 days', async () => {
      await state.digests.save(settings);
      await state.digestLogs.save(settings.channel, lima, log);
      await state.digestContacts.save(contact(ana));
      await state.servers.left(lima);
      await store.pass(31 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.digestRoster.all()).toEqual([]);
      expect(await state.digestLogs.load(settings.channel)).toBeUndefined();
      expect(await heldOf(ana)).toEqual([]);
    });
  });

  describe('what is kept about a person', () => {
    it('is shown with the latest feedback on each answer and nothing of others', async () => {
      await askIn('ask:1', 'mine', [ana]);
      await askIn('ask:2', 'ours', [ana, bo], lima);
      await askIn('ask:3', 'theirs', [bo]);
      await state.answers.save(answerOf('5', ana, lima));
      await state.answers.save(answerOf('6', bo, lima));
      await state.feedback.save(feedbackOf('6', ana, true, lima));
      await state.feedback.save(feedbackOf('6', ana, false, lima));
      await state.feedback.save(feedbackOf('6', bo, true, lima));
      await state.preferences.save(ana, { locale: 'es-ES' });
      await state.preferences.save(bo, { locale: 'zh-CN' });

      const shown = await state.personalData.show(ana);
      const questions = shown.conversations.map(({ turns }) => turns[0]?.question);
      expect(new Set(questions)).toEqual(new Set(['mine', 'ours']));
      expect(shown.answers).toEqual([answerOf('5', ana, lima)]);
      expect(shown.feedback).toEqual([feedbackOf('6', ana, false, lima)]);
      expect(shown.preference).toEqual({ locale: 'es-ES' });
    });

    it('is nothing where nothing is kept', async () => {
      const nothing = {
        conversations: [],
        answers: [],
        feedback: [],
        reports: [],
        preference: undefined,
        digests: [],
        possibleMisses: 0,
      };
      expect(await state.personalData.show(ana)).toEqual(nothing);
    });

    it('is gone after an erasure, whole conversations too, and nothing of others', async () => {
      await askIn('ask:1', 'mine', [ana]);
      await askIn('ask:2', 'ours', [ana, bo], lima);
      await askIn('ask:3', 'theirs', [bo]);
      await state.answers.save(answerOf('5', ana, lima));
      await state.answers.save(answerOf('6', bo, lima));
      await state.feedback.save(feedbackOf('6', ana, true, lima));
      await state.preferences.save(ana, { locale: 'es-ES' });

      await state.personalData.erase(ana);
      expect(await state.personalData.show(ana)).toEqual({
        conversations: [],
        answers: [],
        feedback: [],
        reports: [],
        preference: undefined,
        digests: [],
        possibleMisses: 0,
      });
      expect(await state.conversations.load(conversationIdOf('ask:2'))).toBeUndefined();
      const others = await state.personalData.show(bo);
      expect(others.conversations).toEqual([conversationOf('theirs', [bo])]);
      expect(others.answers).toEqual([answerOf('6', bo, lima)]);
    });

    it('stands nowhere in the store after an erasure', async () => {
      await askIn('ask:1', 'who-operates-the-harbour', [ana]);
      await askIn('ask:1', 'and-who-owns-it', [ana], lima);
      await state.feedback.save(feedbackOf('6', ana, true, lima));
      await state.preferences.save(ana, { locale: 'es-ES' });
      await state.leases.take(`help:${ana}`, dayMs);
      await state.limiterOf(5, 'person').consume(ana);
      await state.tokens.reserve(reservationOf(10, { person: ana }));

      await state.personalData.erase(ana);
      expect(await heldOf('who-operates-the-harbour', 'and-who-owns-it', ana)).toEqual([]);
    });

    it('is found by an erasure even where it was saved during another one', async () => {
      const rounds = Array.from({ length: 40 }, (_, round) => round);
      await Promise.all(
        rounds.map(async (round) => {
          await askIn(`ask:${round % 8}`, `harbour-${round}`, [ana], lima);
          if (round % 4 === 0) await state.personalData.erase(ana);
        }),
      );
      await state.personalData.erase(ana);
      expect(await heldOf('harbour-', ana)).toEqual([]);
      expect((await state.personalData.show(ana)).conversations).toEqual([]);
    });

    it('takes with it the leases whose key names the person, and only those', async () => {
      await state.leases.take(`help:${ana}:now`, dayMs);
      await state.leases.take(`help:${ana}0`, dayMs);
      await state.personalData.erase(ana);
      expect(await state.leases.take(`help:${ana}:now`, dayMs)).toBe(true);
      expect(await state.leases.take(`help:${ana}0`, dayMs)).toBe(false);
    });
  });

  describe('leases', () => {
    it('are granted to one of all who ask at once', async () => {
      const asked = Array.from({ length: 50 }, () => state.leases.take('digest:1', dayMs));
      expect((await Promise.all(asked)).filter(Boolean)).toEqual([true]);
    });

    it('are granted again once they have expired', async () => {
      expect(await state.leases.take('digest:1', 1_000)).toBe(true);
      expect(await state.leases.take('digest:1', 1_000)).toBe(false);
      await store.pass(1_500);
      expect(await state.leases.take('digest:1', 1_000)).toBe(true);
      expect(await state.leases.take('digest:1', 1_000)).toBe(false);
    });

    it('are granted again when they were released', async () => {
      await state.leases.take('digest:1', dayMs);
      await state.leases.release('digest:1');
      expect(await state.leases.take('digest:1', dayMs)).toBe(true);
    });

    it('are deleted by the sweep when they have expired, and not before', async () => {
      await state.leases.take('soon-over', 1_000);
      await state.leases.take('not-yet-over', dayMs);
      await store.pass(1_500);
      await state.housekeeping.sweep();
      expect(await store.holds('soon-over')).toBe(false);
      expect(await state.leases.take('not-yet-over', dayMs)).toBe(false);
    });
  });

  describe('the sweep', () => {
    it('deletes what has expired and nothing else', async () => {
      await askIn('ask:1', 'asked-first', [ana]);
      await store.pass(20 * dayMs);
      await askIn('ask:2', 'asked-later', [ana]);
      await store.pass(10 * dayMs);
      await state.housekeeping.sweep();
      expect(await heldOf('asked-first', 'ask:1')).toEqual([]);
      expect(await state.conversations.load(conversationIdOf('ask:2'))).toBeDefined();
    });
  });

  describe('a server that the bot has left', () => {
    beforeEach(async () => {
      await askIn('ask:1', 'in-lima', [ana], lima);
      await askIn('ask:2', 'elsewhere', [ana], serverOf('977000000000000002'));
      await state.answers.save(answerOf('5', ana, lima));
      await state.feedback.save(feedbackOf('5', bo, true, lima));
    });

    it('has nothing kept for it after 30 days', async () => {
      const channel = channelOf('700');
      const set = { channel, server: lima, isPrivate: true, offersNext: false };
      await state.channelSettings.save(channel, set);
      expect(await state.channelSettings.load(channel)).toEqual(set);
      await state.servers.left(lima);
      // Saved again, so that they do not expire by themselves.
      await store.pass(29 * dayMs);
      await askIn('ask:1', 'in-lima', [ana], lima);
      await askIn('ask:2', 'elsewhere', [ana], serverOf('977000000000000002'));
      await state.housekeeping.sweep();
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeDefined();

      await store.pass(dayMs);
      await state.housekeeping.sweep();
      expect(await state.conversations.load(conversationIdOf('ask:1'))).toBeUndefined();
      expect(await state.answers.load(channelOf('700'), messageOf('5'))).toBeUndefined();
      expect((await state.personalData.show(bo)).feedback).toEqual([]);
      expect(await state.channelSettings.load(channel)).toBeUndefined();
      expect(await state.conversations.load(conversationIdOf('ask:2'))).toBeDefined();
      expect(await store.holds(lima)).toBe(false);
    });

    it('keeps everything where the bot joins again in time', async () => {
      await state.servers.left(lima);
      await store.pass(20 * dayMs);
      await state.servers.joined(lima);
      await store.pass(20 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.answers.load(channelOf('700'), messageOf('5'))).toBeDefined();
    });

    it('counts its 30 days from the first time that it was told', async () => {
      await state.servers.left(lima);
      await store.pass(20 * dayMs);
      await state.servers.left(lima);
      await store.pass(10 * dayMs);
      await state.housekeeping.sweep();
      expect(await state.answers.load(channelOf('700'), messageOf('5'))).toBeUndefined();
    });
  });

  describe('limits', () => {
    it('grant so many points a minute to each key of a scope and then name the wait', async () => {
      const persons = state.limiterOf(2, 'person');
      expect(await persons.consume(ana)).toEqual({ ok: true });
      expect(await persons.consume(ana)).toEqual({ ok: true });
      const refused = await persons.consume(ana);
      expect(refused).toEqual({ ok: false, retryAfterMs: expect.any(Number) });
      expect('retryAfterMs' in refused && refused.retryAfterMs > 50_000).toBe(true);
      expect('retryAfterMs' in refused && refused.retryAfterMs <= 60_000).toBe(true);
      expect(await persons.consume(bo)).toEqual({ ok: true });
      expect(await state.limiterOf(2, 'server').consume(ana)).toEqual({ ok: true });
    });
  });

  describe('tokens', () => {
    const reserve = (...given: Parameters<typeof reservationOf>) =>
      state.tokens.reserve(reservationOf(...given));

    const isGranted = (outcome: string) => outcome === 'granted' || outcome === 'first';

    it('are granted up to the most of a day', async () => {
      expect(await reserve(60, { most: 100 })).toBe('first');
      expect(await reserve(40, { most: 100 })).toBe('granted');
      expect(await reserve(1, { most: 100 })).toBe('budget');
      expect(await reserve(1, { most: 100, day: '2026-11-26' })).toBe('first');
    });

    it('are granted to the first of a day, however many, and to one of those who ask at once', async () => {
      const asked = Array.from({ length: 20 }, () => reserve(500, { most: 100 }));
      const outcomes = await Promise.all(asked);
      expect(outcomes.filter((each) => each === 'first')).toHaveLength(1);
      expect(outcomes.filter((each) => each === 'budget')).toHaveLength(19);
    });

    it('are never granted beyond the most by any number of askers at once', async () => {
      const asked = Array.from({ length: 50 }, () => reserve(3, { most: 100, person: ana }));
      expect((await Promise.all(asked)).filter(isGranted)).toHaveLength(33);
    });

    it('are granted to one person up to their share, and to others beyond it', async () => {
      await reserve(10, { most: 100, person: bo });
      expect(await reserve(50, { most: 100, mostOfPerson: 50, person: ana })).toBe('granted');
      expect(await reserve(1, { most: 100, mostOfPerson: 50, person: ana })).toBe('share');
      expect(await reserve(1, { most: 100, mostOfPerson: 50, person: bo })).toBe('granted');
      expect(await reserve(39, { most: 100 })).toBe('granted');
      expect(await reserve(1, { most: 100, mostOfPerson: 50, person: ana })).toBe('budget');
    });

    it('that were not used are there for others, of the day and of the person', async () => {
      const first = reservationOf(50, { most: 100, mostOfPerson: 50, person: ana });
      await state.tokens.reserve(first);
      await state.tokens.settle(first, 20);
      expect(await reserve(30, { most: 100, mostOfPerson: 50, person: ana })).toBe('granted');
      expect(await reserve(1, { most: 100, mostOfPerson: 50, person: ana })).toBe('share');
      expect(await reserve(50, { most: 100 })).toBe('granted');
      expect(await reserve(1, { most: 100 })).toBe('budget');
    });

    it('of an erased person are not counted for them again by what was under way', async () => {
      const begun = reservationOf(50, { most: 100, mostOfPerson: 50, person: ana });
      await state.tokens.reserve(begun);
      await state.personalData.erase(ana);
      await state.tokens.settle(begun, 40);
      const later = { most: 100, mostOfPerson: 50, person: ana, isFirst: false };
      expect(await reserve(20, later)).toBe('granted');
      expect(await store.holds(ana)).toBe(false);
      expect(await reserve(41, { most: 100 })).toBe('budget');
      expect(await reserve(40, { most: 100 })).toBe('granted');
    });
  });

  it('passes its check while it can be used', async () => {
    await expect(state.housekeeping.check()).resolves.toBeUndefined();
  });
}

/** What the state does over engines that outlive the process. */
export function lastingStateContract(createStore: () => Promise<TestStore>): void {
  let store: TestStore;

  beforeEach(async () => {
    store = await createStore();
  });

  afterEach(() => store.remove());

  it('still has everything when it is opened again', async () => {
    const before = await store.open();
    await before.conversations.save(conversationIdOf('ask:1'), conversationOf('before', [ana]));
    await before.leases.take('digest:1', dayMs);
    await before.close();
    const after = await store.open();
    expect(await after.conversations.load(conversationIdOf('ask:1'))).toBeDefined();
    expect((await after.personalData.show(ana)).conversations).toHaveLength(1);
    expect(await after.leases.take('digest:1', dayMs)).toBe(false);
  });

  it('is brought from an older layout to that of the program, and keeps it', async () => {
    const before = await store.open();
    await before.marks.save('old', 'value');
    await before.close();
    const rename: Migration<Engine> = async ({ keyv, index }) => {
      const old = z.unknown().parse(await keyv.get('mark:old'));
      await index.hold('mark:new', [], undefined);
      await keyv.set('mark:new', old);
      await index.remove({ by: 'key', key: 'mark:old' });
    };
    const migrated = await store.open({ migrations: [rename] });
    expect(await migrated.marks.load('new')).toBe('value');
    expect(await migrated.marks.load('old')).toBeUndefined();
    await migrated.close();
    const refusing: Migration<Engine> = () => Promise.reject(new Error('must not run again'));
    const again = await store.open({ migrations: [refusing] });
    expect(await again.marks.load('new')).toBe('value');
  });

  it('refuses a layout that is newer than the program, with a line that says so', async () => {
    await (await store.open({ migrations: [async () => {}] })).close();
    const refused = store.open();
    await expect(refused).rejects.toThrow(StoreUnusable);
    await expect(refused).rejects.toThrow(
      /^STORE_URL: .*newer version .*\(layout 2, known up to 1\)/,
    );
  });

  it('still has the count of a day when it is opened again', async () => {
    const before = await store.open();
    await before.tokens.reserve(reservationOf(90, { most: 100 }));
    await before.close();
    const after = await store.open();
    expect(await after.tokens.reserve(reservationOf(11, { most: 100 }))).toBe('budget');
    expect(await after.tokens.reserve(reservationOf(10, { most: 100 }))).toBe('granted');
  });

  it('holds the most of a day when two programs reserve at once', async () => {
    const programs = [await store.open(), await store.open()];
    const asked = programs.flatMap(({ tokens }) =>
      Array.from({ length: 25 }, () => tokens.reserve(reservationOf(3, { most: 100 }))),
    );
    const refused = (await Promise.all(asked)).filter((each) => each === 'budget');
    expect(refused).toHaveLength(50 - 33);
  });

  it('grants a day’s tokens once when two processes race', async () => {
    await (await store.open()).close();
    const [first = [], second = []] = await race(store, 'token-child', racedTokens);
    expect([...first, ...second].reduce((sum, got) => sum + got)).toBe(racedTokens);
  });

  it('grants each lease once when two processes race, and lets both end', async () => {
    await (await store.open()).close();
    const [first = [], second = []] = await race(store, 'store-child', racedLeases);
    expect([...first, ...second].toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: racedLeases }, (_, key) => key),
    );
  });
}

const racedLeases = 300;
const racedTokens = 150;

/** What two programs got that began at the same time. */
async function race(store: TestStore, program: string, count: number) {
  const racers = [startRacer(store, program, count), startRacer(store, program, count)];
  await Promise.all(racers.map(({ isReady }) => isReady));
  for (const { start } of racers) start();
  return Promise.all(racers.map(({ got }) => got));
}

function startRacer({ url, prefix }: TestStore, program: string, count: number) {
  const child = spawn(
    process.execPath,
    [`test/support/${program}.ts`, url, prefix, String(count)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let output = '';
  const isReady = once(child.stdout, 'data');
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  return {
    isReady,
    start: () => child.stdin.write('go\n'),
    got: once(child, 'exit').then(() =>
      z.array(z.number()).parse(JSON.parse(output.split('\n')[1] ?? '')),
    ),
  };
}
