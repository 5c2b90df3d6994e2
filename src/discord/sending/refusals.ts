import { DiscordAPIError, RESTJSONErrorCodes as codes } from 'discord.js';

/**
 * Discord's codes by what they mean for what the bot does (Developer Documentation, JSON Error Codes).
 * What people read of each stands in the words, by the same name. Other codes are failures.
 */
const codesOf = {
  /** The three seconds or the 15 minutes of the interaction are over. */
  'too-late': [codes.UnknownInteraction, codes.UnknownWebhook, codes.InvalidWebhookToken],
  'unknown-message': [codes.UnknownMessage],
  'unknown-channel': [codes.UnknownChannel, codes.UnknownGuild],
  'no-access': [codes.MissingAccess],
  'missing-right': [codes.MissingPermissions],
  'no-history': [
    codes.CannotReplyWithoutPermissionToReadMessageHistory,
    codes.CannotReferenceAMessageWithoutPermissionToReadMessageHistory,
  ],
  'thread-archived': [codes.InvalidActionOnArchivedThread],
  'thread-locked': [codes.ThreadLocked],
  'threads-full': [codes.MaximumActiveThreads, codes.MaximumActiveAnnouncementThreads],
  'members-full': [codes.MaximumThreadParticipantsReached],
  'blocked-words': [
    codes.MessageWasBlockedByAutomaticModeration,
    codes.TitleWasBlockedByAutomaticModeration,
    codes.ExplicitContentCannotBeSentToTheDesiredRecipient,
    codes.StageTopicServerNameServerDescriptionOrChannelNamesContainDisallowedWords,
  ],
  'blocked-links': [codes.MessageBlockedByHarmfulLinksFilter],
  'slow-mode': [codes.ActionCannotBePerformedDueToSlowmodeRateLimit],
  /** A forum, a stage or a voice channel without text. */
  'wrong-channel': [
    codes.CannotSendMessagesInNonTextChannel,
    codes.CannotExecuteActionOnThisChannelType,
    codes.CannotExecuteActionOnDMChannel,
    codes.CannotSendAMessageInAForumChannel,
  ],
  'needs-tags': [
    codes.TagRequiredToCreateAForumPostInThisChannel,
    codes.ThereAreNoTagsAvailableThatCanBeSetByNonModerators,
  ],
  'wrong-message': [
    codes.CannotExecuteActionOnSystemMessage,
    codes.CannotEditMessageAuthoredByAnotherUser,
    codes.InvalidMessageType,
  ],
  'uploads-off': [codes.AccessToFileUploadsHasBeenLimitedForThisGuild],
  'too-large': [
    codes.RequestEntityTooLarge,
    codes.FileUploadedExceedsMaximumSize,
    codes.MaximumNumberOfAttachmentsInAMessageReached,
  ],
  /** Too long, empty, or not in the form that Discord wants. */
  unfit: [codes.InvalidFormBodyOrContentType, codes.CannotSendAnEmptyMessage],
  /** Of pins, reactions, edits of old messages and the like. */
  maximum: [
    codes.MaximumNumberOfPinsReachedForTheChannel,
    codes.MaximumNumberOfReactionsReached,
    codes.MaximumNumberOfGuildChannelsReached,
    codes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached,
  ],
  /** Where the bot is there only by the person's own installation. */
  'follow-ups-full': [codes.ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages],
  'too-often': [
    codes.AnnouncementEditLimitExceeded,
    codes.ChannelWriteRateLimit,
    codes.ServerWriteRateLimit,
    codes.OpeningDirectMessagesTooFast,
    codes.ServiceResourceIsBeingRateLimited,
    codes.APIResourceOverloaded,
  ],
  'switched-off': [
    codes.SendMessagesHasBeenTemporarilyDisabled,
    codes.FeatureTemporarilyDisabledServerSide,
  ],
  verification: [
    codes.ChannelVerificationLevelTooHighForYouToGainAccess,
    codes.VerifyYourAccount,
    codes.UnderMinimumAge,
  ],
  /** The person takes no direct messages. */
  'takes-no-messages': [
    codes.CannotSendMessagesToThisUser,
    codes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
  ],
  /** These mean that it is done. */
  acknowledged: [codes.InteractionHasAlreadyBeenAcknowledged],
  'thread-exists': [codes.ThreadAlreadyCreatedForMessage],
  'already-published': [codes.ThisMessageWasAlreadyCrossposted],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** A refusal by Discord that a handler can deal with. */
export type Refusal = keyof typeof codesOf;

/** What is done already and needs no word. */
export type Done = 'acknowledged' | 'thread-exists' | 'already-published';

export type ToldRefusal = Exclude<Refusal, Done>;

const byCode: ReadonlyMap<number | string, Refusal> = new Map(
  Object.keys(codesOf)
    .filter(isRefusal)
    .flatMap((refusal) => codesOf[refusal].map((code) => [code, refusal] as const)),
);

function isRefusal(name: string): name is Refusal {
  return Object.hasOwn(codesOf, name);
}

/** What an error of Discord's HTTP API means; undefined for a failure. */
export function refusalIn(error: unknown): Refusal | undefined {
  return error instanceof DiscordAPIError ? byCode.get(error.code) : undefined;
}

/** True where a refusal has to be told. */
export function isTold(refusal: Refusal): refusal is ToldRefusal {
  return (
    refusal !== 'acknowledged' && refusal !== 'thread-exists' && refusal !== 'already-published'
  );
}
