import type { Modal } from './component-schema.ts';
import type { FakeMessage } from './message.ts';
import type { FakeChannel, FakeGuild, FakeUser } from './world.ts';

/** Milliseconds within which an interaction must be answered. */
export const callbackDeadlineMs = 3_000;
/** How long the token of an interaction serves. */
export const tokenLifeMs = 15 * 60_000;

/** The kinds, by Discord's numbers. */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** What the bot has done with an interaction so far. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  /** On the fake's clock; the deadlines count from here. */
  readonly createdAt: number;
  /** On the machine's steady clock, for how long the acknowledgement took. */
  readonly sentAtMs: number;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  readonly guild: FakeGuild | undefined;
  /** True where the bot is there only because the person has installed it. */
  readonly isUserInstalled: boolean;
  readonly commandName: string | undefined;
  /** The message whose component was used, or from whose modal it comes. */
  readonly source: FakeMessage | undefined;
  callbackType: number | undefined;
  acknowledgedAfterMs: number | undefined;
  original: FakeMessage | undefined;
  /** True once a component's message was updated, at once or by an edit. */
  updated: boolean;
  readonly followUps: FakeMessage[];
  modal: Modal | undefined;
  choices: readonly Choice[] | undefined;
  /** Codes of callbacks that were refused. */
  readonly refusals: number[];
}

export interface InteractionRegistry {
  readonly all: readonly FakeInteraction[];
  add(interaction: FakeInteraction): void;
  byId(id: string): FakeInteraction | undefined;
  byToken(token: string): FakeInteraction | undefined;
}

export function createInteractionRegistry(): InteractionRegistry {
  const byId = new Map<string, FakeInteraction>();
  const byToken = new Map<string, FakeInteraction>();
  return {
    get all() {
      return [...byId.values()];
    },
    add: (interaction) => {
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
    },
    byId: (id) => byId.get(id),
    byToken: (token) => byToken.get(token),
  };
}
