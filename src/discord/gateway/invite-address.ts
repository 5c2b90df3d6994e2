import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** What the bot does in a server, and no more. */
const neededPermissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  // Not part of SendMessages.
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  // A reply refers to a message.
  PermissionFlagsBits.ReadMessageHistory,
  // A digest's links to its sources.
  PermissionFlagsBits.EmbedLinks,
] as const;

const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];

/** The address at which someone who manages a server adds the bot to it. */
export function inviteAddress(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: scopes.join(' '),
    permissions: PermissionsBitField.resolve(neededPermissions).toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
