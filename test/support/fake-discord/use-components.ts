import { ComponentType } from 'discord.js';
import { actorOf, type Home } from './acting.ts';
import { NotOffered } from './command-data.ts';
import type { Modal, Select } from './component-schema.ts';
import type { Core } from './core.ts';
import { drive, type Driven, type SeenResponse } from './driven.ts';
import { interactionType } from './interaction-registry.ts';
import { buttonsIn, selectsIn } from './message-text.ts';
import type { FakeMessage } from './message.ts';
import type { Wire } from './payloads.ts';
import type { Acting, People } from './people.ts';
import type { SeenMessage } from './seen.ts';
import { sendInteraction } from './send-interaction.ts';

/** The messages as they are now, not as they were when they were looked at. */
function standing(core: Core, shown: SeenMessage | SeenResponse): FakeMessage[] {
  const seen = 'messages' in shown ? shown.messages : [shown];
  const messages = seen.flatMap(({ id }) => {
    const message = core.world.messages.get(id);
    return message === undefined || message.deleted ? [] : [message];
  });
  if (messages.length === 0) throw new NotOffered('the message is gone');
  return messages;
}

/** What is chosen of a modal's select: one value, or none. */
function chosenIn(component: Extract<Select, { type: 3 }>, value: string | undefined): Wire {
  const { custom_id: customId, options } = component;
  const values = value === undefined || value === '' ? [] : [value];
  const isOffered = values.every((each) => options.some((option) => option.value === each));
  if (!isOffered || (values.length === 0 && component.required !== false)) {
    throw new NotOffered(`the client does not send this for ${customId}`);
  }
  return { type: 18, id: 1, component: { type: 3, id: 2, custom_id: customId, values } };
}

/** The fields of a modal with what was typed and chosen, refused where the person's client would refuse. */
function filledIn(modal: Modal, values: Readonly<Record<string, string>>): Wire[] {
  return modal.components.flatMap((part) => {
    if (part.type !== 18) return [];
    const { component } = part;
    if (component.type === 3) return [chosenIn(component, values[component.custom_id])];
    if (component.type !== 4) return [];
    const { custom_id: customId } = component;
    const value = values[customId] ?? component.value ?? '';
    const isMissing = value === '' && component.required !== false;
    const isShort = value !== '' && value.length < (component.min_length ?? 0);
    if (isMissing || isShort || value.length > (component.max_length ?? 4000)) {
      throw new NotOffered(`the client does not send this for ${customId}`);
    }
    return [{ type: 18, id: 1, component: { type: 4, id: 2, custom_id: customId, value } }];
  });
}

/** Buttons, selects and modals as people use them. */
export function createComponentUse(
  core: Core,
  home: Home,
): Pick<People, 'press' | 'select' | 'submitModal'> {
  const use = (source: FakeMessage, acting: Acting, data: Wire): Driven => {
    const actor = actorOf(core, home, acting, core.world.channels.get(source.channelId));
    if (source.privateTo !== undefined && source.privateTo !== actor.user.id) {
      throw new NotOffered('the message is private to someone else');
    }
    const type = interactionType.component;
    return drive(core, sendInteraction(core, { ...actor, type, data, source }));
  };
  return {
    press: (shown, wanted, acting = {}) => {
      for (const message of standing(core, shown)) {
        const button = buttonsIn(message.body.components).find((each) =>
          typeof wanted === 'string'
            ? each.custom_id === wanted
            : wanted.test(each.custom_id ?? '') || wanted.test(each.label ?? ''),
        );
        if (button?.custom_id == null) continue;
        if (button.disabled === true) throw new NotOffered(`button ${String(wanted)} is disabled`);
        return use(message, acting, {
          component_type: ComponentType.Button,
          custom_id: button.custom_id,
          id: button.id,
        });
      }
      throw new NotOffered(`no button ${String(wanted)}`);
    },
    select: (shown, customId, values, acting = {}) => {
      for (const message of standing(core, shown)) {
        const select = selectsIn(message.body.components).find(
          (each) => each.custom_id === customId,
        );
        if (select === undefined) continue;
        const offered = select.type === 3 ? select.options.map((option) => option.value) : values;
        const isOffered = values.every((value) => offered.includes(value));
        const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
        if (!isOffered || values.length < least || values.length > most) {
          throw new NotOffered(`${customId} does not let one choose ${values.join(', ')}`);
        }
        return use(message, acting, {
          component_type: select.type,
          custom_id: customId,
          values,
          id: select.id,
        });
      }
      throw new NotOffered(`no select ${customId}`);
    },
    submitModal: (shown, values, acting = {}) => {
      const { record } = shown;
      const { modal } = record;
      if (modal === undefined) throw new NotOffered('no modal was shown');
      const components = filledIn(modal, values);
      const same = { user: record.user, userInstalled: record.isUserInstalled };
      const actor = actorOf(core, home, { ...same, ...acting }, record.channel);
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
  };
}
