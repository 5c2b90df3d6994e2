import { writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openState } from '../../src/storage/open-state.ts';
import {
  answerOf,
  conversationIdOf,
  conversationOf,
  feedbackOf,
  personOf,
  reservationOf,
} from './records.ts';

/**
 * A program of its own that erases one person after another while work of theirs is under way, and
 * prints each once that is confirmed. It ends when it is killed.
 */
const [url = ''] = process.argv.slice(2);
const state = await openState(url, Date.now);
for (let place = 100; ; place += 1) {
  const id = `person-${place}-id`;
  const underWay = Array.from({ length: 8 }, (_, number) =>
    state.erasable(() => keepOf(id, number)),
  );
  for (let round = 0; round < place % 7; round += 1) await setImmediate();
  await state.personalData.erase(personOf(id));
  // At once: what is printed later may be lost with the process.
  writeSync(1, `${id}\n`);
  await Promise.all(underWay);
}

async function keepOf(id: string, number: number): Promise<void> {
  const person = personOf(id);
  for (let round = 0; round < number; round += 1) await setImmediate();
  for (let round = 0; round < 4; round += 1) {
    const question = `words of ${id} ${'x'.repeat(round * 300)}`;
    await state.conversations.save(
      conversationIdOf(`ask:${number}`),
      conversationOf(question, [id]),
    );
    await state.answers.save(answerOf(`${number}`, id));
    await state.feedback.save(feedbackOf(`${number}`, id, true));
    await state.preferences.save(person, { locale: 'es-ES' });
    await state.misses.keep({ words: question, language: 'en', person, server: undefined });
    await state.leases.take(`refusal-told:${id}`, 60_000);
    await state.tokens.reserve(reservationOf(1, { most: 1e9, person }));
  }
}
