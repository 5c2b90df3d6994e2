import { ComponentType } from 'discord.js';
import { commandData, findCommand, NotOffered, type OptionValue } from './command-data.ts';
import type { Core } from './core.ts';
import { drive, type Driven } from './driven.ts';
import { intent } from './intents.ts';
import { interactionType } from './interaction-registry.ts';
import { messagePayload } from './message-payload.ts';
import { buttonsIn, selectsIn } from './message-text.ts';
import type { FakeMessage } from './message.ts';
import { postMessage } from './post-message.ts';
import { seeMessage, type SeenMessage } from './seen.ts';
import { sendInteraction, type Actor } from './send-interaction.ts';
import { setArchived } from './thread-state.ts';
import type { FakeChannel, FakeUser } from './world.ts';

/** Who acts and where; what is left out is the person and channel that every fake starts with. */
export interface Acting {
  readonly user?: FakeUser;
  readonly channel?: FakeChannel;
  /** Only the person has installed the bot; so wherever the bot is no member. */
  readonly userInstalled?: boolean;
  /** The language of the client, where it is not the person's usual one. */
  readonly locale?: string;
  /** The interaction is already this old when it arrives. */
  readonly ageMs?: number;
}

export interface Saying {
  readonly user?: FakeUser;
  /** Puts a mention of the bot in front. */
  readonly mentionBot?: boolean;
  readonly replyTo?: SeenMessage;
  /** False for a reply that does not notify; notifies unless given. */
  readonly replyPing?: boolean;
}

/** What people can do. */
export interface People {
  /** `/name`, with subcommands in the name; checked as the person's client would. */
  slash(
    name: string,
    options?: Readonly<Record<string, OptionValue | undefined>>,
    acting?: Acting,
  ): Driven;
  /** Types into an option that has autocomplete. */
  autocomplete(
    name: string,
    options: Readonly<Record<string, OptionValue>>,
    focused: string,
    acting?: Acting,
  ): Driven;
  /** Presses a button: by its custom_id, or the first whose custom_id or label matches a pattern. */
  press(message: SeenMessage, button: string | RegExp, acting?: Acting): Driven;
  /** Chooses in a select menu. */
  select(
    message: SeenMessage,
    customId: string,
    values: readonly string[],
    acting?: Acting,
  ): Driven;
  /** Fills in the modal that an interaction was answered with, as the same person. */
  submitModal(shown: Driven, values: Readonly<Record<string, string>>, acting?: Acting): Driven;
  /** A message command; by default the only one there is. */
  contextMenu(message: SeenMessage, acting?: Acting & { readonly name?: string }): Driven;
  /** Posts a message. */
  say(channel: FakeChannel, content: string, saying?: Saying): SeenMessage;
}

export function createPeople(core: Core, home: { user: FakeUser; channel: FakeChannel }): People {
  const actorOf = (acting: Acting, place: FakeChannel = home.channel): Actor => {
    const channel = acting.channel ?? place;
    const guild =
      channel.guildId === undefined ? undefined : core.world.guilds.get(channel.guildId);
    const isForeign = guild === undefined ? !channel.botReads : !guild.botIsMember;
    return {
      user: acting.user ?? channel.recipient ?? home.user,
      channel,
      isUserInstalled: acting.userInstalled ?? isForeign,
      locale: acting.locale,
      ageMs: acting.ageMs ?? 0,
    };
  };
  const messageOf = (seen: SeenMessage): FakeMessage => {
    const message = core.world.messages.get(seen.id);
    if (message === undefined || message.deleted) throw new NotOffered('the message is gone');
    return message;
  };
  const placeOf = (message: FakeMessage): FakeChannel =>
    core.world.channels.get(message.channelId) ?? home.channel;
  const useComponent = (
    message: FakeMessage,
    acting: Acting,
    data: Readonly<Record<string, unknown>>,
  ): Driven => {
    const actor = actorOf(acting, placeOf(message));
    if (message.privateTo !== undefined && message.privateTo !== actor.user.id) {
      throw new NotOffered('the message is private to someone else');
    }
    return drive(
      core,
      sendInteraction(core, { ...actor, type: interactionType.component, data, source: message }),
    );
  };

  return {
    slash: (name, options = {}, acting = {}) => {
      const actor = actorOf(acting);
      const data = commandData(core, actor, name, { values: options });
      const type = interactionType.command;
      return drive(core, sendInteraction(core, { ...actor, type, data, commandName: name }));
    },
    autocomplete: (name, options, focused, acting = {}) => {
      const actor = actorOf(acting);
      const values = { [focused]: '', ...options };
      const data = commandData(core, actor, name, { values, focused });
      const type = interactionType.autocomplete;
      return drive(core, sendInteraction(core, { ...actor, type, data, commandName: name }));
    },
    press: (seen, wanted, acting = {}) => {
      const message = messageOf(seen);
      const button = buttonsIn(message.body.components).find((each) =>
        typeof wanted === 'string'
          ? each.custom_id === wanted
          : wanted.test(each.custom_id ?? '') || wanted.test(each.label ?? ''),
      );
      if (button?.custom_id == null) throw new NotOffered(`no button ${String(wanted)}`);
      if (button.disabled === true) throw new NotOffered(`button ${String(wanted)} is disabled`);
      return useComponent(message, acting, {
        component_type: ComponentType.Button,
        custom_id: button.custom_id,
        id: button.id,
      });
    },
    select: (seen, customId, values, acting = {}) => {
      const message = messageOf(seen);
      const select = selectsIn(message.body.components).find((each) => each.custom_id === customId);
      if (select === undefined) throw new NotOffered(`no select ${customId}`);
      const offered = select.type === 3 ? select.options.map((option) => option.value) : values;
      if (values.some((value) => !offered.includes(value))) throw new NotOffered('no such option');
      if (values.length > (select.max_values ?? 1) || values.length < (select.min_values ?? 1)) {
        throw new NotOffered('too few or too many options');
      }
      return useComponent(message, acting, {
        component_type: select.type,
        custom_id: customId,
        values,
        id: select.id,
      });
    },
    submitModal: (shown, values, acting = {}) => {
      const { record } = shown;
      const { modal } = record;
      if (modal === undefined) throw new NotOffered('no modal was shown');
      const components = modal.components.flatMap((part) => {
        if (part.type !== 18 || part.component.type !== 4) return [];
        const { component } = part;
        const value = values[component.custom_id] ?? component.value ?? '';
        const isMissing = value === '' && component.required !== false;
        const isShort = value !== '' && value.length < (component.min_length ?? 0);
        if (isMissing || isShort || value.length > (component.max_length ?? 4000)) {
          throw new NotOffered(`the client does not send this for ${component.custom_id}`);
        }
        const { custom_id: customId } = component;
        return [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: customId, value } }];
      });
      const actor = actorOf(
        { user: record.user, userInstalled: record.isUserInstalled, ...acting },
        record.channel,
      );
      return drive(
        core,
        sendInteraction(core, {
          ...actor,
          type: interactionType.modal,
          data: { custom_id: modal.custom_id, components, resolved: {} },
          source: record.source,
        }),
      );
    },
    contextMenu: (seen, acting = {}) => {
      const message = messageOf(seen);
      const actor = actorOf(acting, placeOf(message));
      const name =
        acting.name ??
        [...core.commands.list(actor.channel.guildId), ...core.commands.list()].find(
          ({ command }) => command.type === 3,
        )?.command.name ??
        '';
      const registered = findCommand(core, actor, name, 3);
      return drive(
        core,
        sendInteraction(core, {
          ...actor,
          type: interactionType.command,
          commandName: name,
          data: {
            id: registered.id,
            name,
            type: 3,
            target_id: message.id,
            // The message that a person points at is whole, whatever the intents.
            resolved: {
              messages: {
                [message.id]: messagePayload(core.world, message, intent.messageContent),
              },
            },
          },
        }),
      );
    },
    say: (channel, content, saying = {}) => {
      const author = saying.user ?? channel.recipient ?? home.user;
      if (channel.thread?.locked === true) throw new NotOffered('the thread is locked');
      if (channel.thread?.archived === true) setArchived(core, channel, false);
      const text = saying.mentionBot === true ? `<@${core.world.bot.id}> ${content}` : content;
      return seeMessage(
        postMessage(core, {
          channel,
          author,
          request: {
            content: text,
            allowed_mentions: {
              parse: ['users', 'roles', 'everyone'],
              replied_user: saying.replyPing ?? true,
            },
          },
          replyToId: saying.replyTo?.id,
        }),
      );
    },
  };
}
