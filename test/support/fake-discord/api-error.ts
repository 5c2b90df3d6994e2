/** An error as Discord answers it: HTTP status, JSON code, message and, for 50035, where it stands. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: number;
  readonly errors: unknown;

  constructor(status: number, code: number, message: string, errors?: unknown) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unauthorized = (): ApiError => new ApiError(401, 0, '401: Unauthorized');
export const notFound = (): ApiError => new ApiError(404, 0, '404: Not Found');
export const unknownChannel = (): ApiError => new ApiError(404, 10_003, 'Unknown Channel');
export const unknownGuild = (): ApiError => new ApiError(404, 10_004, 'Unknown Guild');
export const unknownMember = (): ApiError => new ApiError(404, 10_007, 'Unknown Member');
export const unknownMessage = (): ApiError => new ApiError(404, 10_008, 'Unknown Message');
export const unknownUser = (): ApiError => new ApiError(404, 10_013, 'Unknown User');
export const unknownWebhook = (): ApiError => new ApiError(404, 10_015, 'Unknown Webhook');
export const unknownInteraction = (): ApiError => new ApiError(404, 10_062, 'Unknown interaction');
export const unknownCommand = (): ApiError =>
  new ApiError(404, 10_063, 'Unknown application command');
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40_060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = (): ApiError =>
  new ApiError(
    400,
    40_094,
    'This interaction has reached the maximum number of follow-up messages',
  );
export const missingAccess = (): ApiError => new ApiError(403, 50_001, 'Missing Access');
export const emptyMessage = (): ApiError =>
  new ApiError(400, 50_006, 'Cannot send an empty message');
export const missingPermissions = (): ApiError => new ApiError(403, 50_013, 'Missing Permissions');
export const wrongChannelType = (): ApiError =>
  new ApiError(400, 50_024, 'Cannot execute action on this channel type');
export const invalidWebhookToken = (): ApiError =>
  new ApiError(401, 50_027, 'Invalid Webhook Token');
export const threadArchived = (): ApiError => new ApiError(400, 50_083, 'Thread is archived');
export const threadLocked = (): ApiError => new ApiError(400, 160_005, 'Thread is locked');

/** 50035: the body breaks a rule; `path` is where, such as `components[0].label`. */
export function invalidForm(path: string, code: string, message: string): ApiError {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  let errors: unknown = { _errors: [{ code, message }] };
  for (const key of keys.toReversed()) errors = { [key]: errors };
  return new ApiError(400, 50_035, 'Invalid Form Body', errors);
}
