import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** The permissions that the bot uses in a server, and no more. */
const neededPermissions = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  // SendMessages does not include it.
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  // For replies, which refer to a message.
  PermissionFlagsBits.ReadMessageHistory,
  // For the links of a digest to its sources.
  PermissionFlagsBits.EmbedLinks,
  // For pictures.
  PermissionFlagsBits.AttachFiles,
] as const;

const scopes = [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands];

/** The address at which a server manager adds the bot. */
export function inviteAddress(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: scopes.join(' '),
    permissions: PermissionsBitField.resolve(neededPermissions).toString(),
  });
  return `https://discord.com/oauth2/authorize?${query.toString()}`;
}
