import type { RefusalWords } from './refusal-words.ts';

/** Why Discord did not take something, in English. */
export const englishRefusals: RefusalWords = {
  'too-late':
    'The command reached Chaski too late, and Discord no longer accepts an answer. Please send it again.',
  'unknown-message': 'That message has been deleted.',
  'unknown-channel': 'The channel or thread no longer exists.',
  'no-access':
    'Chaski cannot see that channel. A server manager can grant it “View Channel” there.',
  'missing-right': 'Chaski lacks a permission there. A server manager can grant it.',
  'no-history': 'Chaski lacks “Read Message History” there. A server manager can grant it.',
  'thread-archived':
    'The thread is archived and closed to new messages. Anyone who can manage threads can reopen it.',
  'thread-locked': 'The thread is locked. Anyone who can manage threads can unlock it.',
  'threads-full':
    'The server already has as many active threads as Discord allows. Once some are archived, new ones can be opened; until then, go on with “Follow up”.',
  'members-full': 'The thread already has as many members as Discord allows.',
  'blocked-words':
    'The server’s AutoMod, or Discord’s filter, blocked the message because of a word in it. A server manager can exempt Chaski’s role from AutoMod’s rule.',
  'blocked-links': 'Discord’s link filter blocked the message because of a link in it.',
  'slow-mode':
    'Slow mode is on in that channel, and Chaski has to wait like everyone. Please try again later.',
  'wrong-channel':
    'Discord does not accept such a message in this kind of channel, for instance in a forum itself or in a stage or voice channel without text. It works in a post or a text channel.',
  'needs-tags':
    'New posts in that forum need a tag, which Chaski cannot choose. Please ask in an existing post.',
  'wrong-message': 'Discord does not allow this on this message.',
  'uploads-off':
    'File uploads are restricted in this server, so Discord did not accept the message.',
  'too-large': 'The file is larger than Discord allows here.',
  unfit:
    'Discord found the message too long or malformed. That is Chaski’s fault and has been logged; please ask in other words.',
  maximum:
    'A limit set by Discord has been reached there, for instance on pins, reactions, channels or edits.',
  'follow-ups-full':
    'Discord accepts no more than five messages for one command here. Please ask for the rest with a new command.',
  'too-often':
    'Discord accepts no more messages there for the moment. Please try again in a few minutes.',
  'switched-off': 'Discord has switched this off for a while. Please try again later.',
  verification:
    'The server’s verification level is too high for Chaski. A server manager can change that.',
  'takes-no-messages': 'This person accepts no direct messages from Chaski.',
  'timed-out': 'Chaski is timed out in this server. Anyone who can time out members can end this.',
  other: 'Discord did not accept the message.',
  failed: 'Discord could not be reached, or failed for a reason that Chaski does not know.',
};
