import { actorOf, type Home } from './acting.ts';
import { commandData, findCommand, NotOffered } from './command-data.ts';
import type { Core } from './core.ts';
import { drive } from './driven.ts';
import { intent } from './intents.ts';
import { interactionType } from './interaction-registry.ts';
import { messagePayload } from './message-payload.ts';
import type { People } from './people.ts';
import { sendInteraction } from './send-interaction.ts';

/** Commands as people give them. */
export function createCommandUse(
  core: Core,
  home: Home,
): Pick<People, 'slash' | 'autocomplete' | 'contextMenu'> {
  return {
    slash: (name, options = {}, acting = {}) => {
      const actor = actorOf(core, home, acting);
      const data = commandData(core, actor, name, { values: options });
      const type = interactionType.command;
      return drive(core, sendInteraction(core, { ...actor, type, data, commandName: name }));
    },
    autocomplete: (name, options, focused, acting = {}) => {
      const actor = actorOf(core, home, acting);
      const values = { [focused]: '', ...options };
      const data = commandData(core, actor, name, { values, focused });
      const type = interactionType.autocomplete;
      return drive(core, sendInteraction(core, { ...actor, type, data, commandName: name }));
    },
    contextMenu: (seen, acting = {}) => {
      const message = core.world.messages.get(seen.id);
      if (message === undefined || message.deleted) throw new NotOffered('the message is gone');
      const actor = actorOf(core, home, acting, core.world.channels.get(message.channelId));
      const offered = [...core.commands.list(actor.channel.guildId), ...core.commands.list()];
      const name = acting.name ?? offered.find(({ command }) => command.type === 3)?.command.name;
      const registered = findCommand(core, actor, name ?? '', 3);
      // The message that a person points at is whole, whatever the intents.
      const whole = messagePayload(core.world, message, intent.messageContent);
      return drive(
        core,
        sendInteraction(core, {
          ...actor,
          type: interactionType.command,
          commandName: registered.command.name,
          data: {
            id: registered.id,
            name: registered.command.name,
            type: 3,
            target_id: message.id,
            resolved: { messages: { [message.id]: whole } },
          },
        }),
      );
    },
  };
}
