/** The part of pg that is used; it comes without types. */
declare module 'pg' {
  export interface Result {
    readonly rows: readonly Readonly<Record<string, unknown>>[];
    readonly rowCount: number | null;
  }

  export interface Client {
    query(text: string, values?: readonly unknown[]): Promise<Result>;
    /** With true the connection is closed and not used again. */
    release(destroy?: boolean): void;
  }

  export interface PoolConfig {
    readonly connectionString?: string;
    readonly max?: number;
    readonly keepAlive?: boolean;
    readonly connectionTimeoutMillis?: number;
    readonly query_timeout?: number;
  }

  export class Pool {
    constructor(config: PoolConfig);
    query(text: string, values?: readonly unknown[]): Promise<Result>;
    connect(): Promise<Client>;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): Promise<void>;
  }
}
