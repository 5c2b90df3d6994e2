/** What whoever runs the bot does where Discord fails: nothing, unless it lasts. */
export const discordRemedy =
  'Discord fails, limits the bot or is out of reach: the bot tries again by itself; if it lasts see https://discordstatus.com and the network of this machine';
