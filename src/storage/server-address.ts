import { StoreFailure } from './store-failure.ts';
import { StoreUnusable } from './store-unusable.ts';

/** That a database server cannot be used, without the password that its address may hold. */
export function serverUnusable(server: string, url: string, error: unknown): StoreUnusable {
  if (!URL.canParse(url)) {
    return new StoreUnusable(`the address of the ${server} server is not a valid one.`);
  }
  const { host, password } = new URL(url);
  return new StoreUnusable(
    `the ${server} server at ${host} cannot be used (${withoutSecret(reasonOf(error), password)}); start it, or see that address, name, password and rights are right.`,
    error,
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof StoreFailure && error.cause !== undefined) return reasonOf(error.cause);
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(', ');
  if (!(error instanceof Error)) return String(error);
  if (error.message !== '') return error.message;
  return 'code' in error ? String(error.code) : error.name;
}

function withoutSecret(text: string, secret: string): string {
  if (secret === '') return text;
  return text.replaceAll(secret, '…').replaceAll(decoded(secret), '…');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
