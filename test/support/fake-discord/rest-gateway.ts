import { ok, type Route } from './routes.ts';

export const gatewayRoutes: readonly Route[] = [
  {
    method: 'GET',
    template: '/gateway',
    needsToken: false,
    handle: ({ core }) => ok({ url: core.gateway.url }),
  },
  {
    method: 'GET',
    template: '/gateway/bot',
    handle: ({ core }) =>
      ok({
        url: core.gateway.url,
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: 1000,
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      }),
  },
];
