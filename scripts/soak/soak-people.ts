import type { Driven, SeenResponse } from '../../test/support/fake-discord/driven.ts';
import type { FakeDiscord } from '../../test/support/fake-discord/start-fake-discord.ts';

/** A question that was asked, and when its answer stood there, in milliseconds. */
export interface Asked {
  readonly driven: Driven;
  readonly askedAt: number;
  readonly conversation: string;
  answeredAt: number | undefined;
}

/** What people do meanwhile. */
export interface SoakPeople {
  /** Does one thing, drawn at random. */
  readonly act: () => void;
  readonly asked: readonly Asked[];
  /** Waits until each answer came or nobody waits any more. */
  readonly settled: () => Promise<void>;
  /** Messages that stand there twice. */
  readonly doubled: () => string[];
}

const longestAnswerMs = 30_000;

export function createPeople(
  discord: FakeDiscord,
  questions: readonly string[],
  random: (below: number) => number,
): SoakPeople {
  const users = Array.from({ length: 20 }, (_, number) => {
    const user = discord.world.addUser({ name: `person ${number}` });
    discord.world.addMember(discord.guild, user);
    return user;
  });
  const asked: Asked[] = [];
  const answers: SeenResponse[] = [];
  const waiting = new Set<Promise<unknown>>();

  const draw = <Item>(items: readonly Item[]) => items[random(items.length)];
  const wait = (work: Promise<unknown>) => {
    // What does not come is counted at the end.
    const quiet = work.catch(() => undefined).finally(() => waiting.delete(quiet));
    waiting.add(quiet);
  };
  const ask = () => {
    const user = draw(users);
    const question = draw(questions) ?? '';
    const driven = discord.slash('ask', { question }, user === undefined ? {} : { user });
    const one: Asked = {
      driven,
      askedAt: Date.now(),
      conversation: `ask:${driven.id}`,
      answeredAt: undefined,
    };
    asked.push(one);
    const answered = async () => {
      answers.push(await driven.response({ timeoutMs: longestAnswerMs }));
      one.answeredAt = Date.now();
    };
    wait(answered());
  };
  const onAnswer = (use: (answer: SeenResponse) => Promise<unknown>) => {
    const answer = draw(answers.slice(-50));
    if (answer !== undefined) wait(use(answer));
  };
  const press = (name: RegExp) =>
    onAnswer(async (answer) => discord.press(answer, name).acknowledged());
  const goOn = () =>
    onAnswer(async (answer) => {
      const shown = discord.press(answer, /^followup:/);
      await shown.modal();
      await discord.submitModal(shown, { question: 'And in 2024?' }).response();
    });
  const deeds = [ask, ask, ask, ask, ask, goOn, goOn, () => press(/^thread:/)];
  deeds.push(
    () => press(/^helpful/),
    () => discord.gateway.redeliver('INTERACTION_CREATE'),
  );

  return {
    act: () => {
      try {
        draw(deeds)?.();
      } catch {
        // A message that is gone, or no button on it.
      }
    },
    asked,
    settled: async () => {
      while (waiting.size > 0) await Promise.all(waiting);
    },
    doubled: () => [
      ...asked.flatMap(({ driven }) => {
        const texts = driven.look().messages.map(({ text }) => text);
        return texts.length > new Set(texts).size ? [`the answer to ${driven.id}`] : [];
      }),
      ...discord.threadsOf(discord.channel).flatMap((thread) => {
        const greetings = discord
          .messagesIn(thread)
          .filter(({ nonce }) => nonce === `t${thread.id}.0`);
        return greetings.length > 1 ? [`the greeting of ${thread.id}`] : [];
      }),
    ],
  };
}
