import type { Changes } from './changes.ts';
import type { Clock } from './clock.ts';
import type { CommandRegistry } from './command-registry.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionRegistry } from './interaction-registry.ts';
import type { SnowflakeSource } from './snowflake.ts';
import type { World } from './world.ts';

/** What routes and drivers share. */
export interface Core {
  readonly clock: Clock;
  readonly nextId: SnowflakeSource;
  readonly world: World;
  readonly gateway: Gateway;
  readonly changes: Changes;
  readonly commands: CommandRegistry;
  readonly interactions: InteractionRegistry;
}
