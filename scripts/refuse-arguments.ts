/** What `read` makes of the command line; where it cannot, the process ends with the use and status 2. */
export function orRefuse<Options>(usage: string, read: () => Options): Options {
  try {
    return read();
  } catch (error) {
    if (!process.argv.includes('--help')) {
      console.error(error instanceof Error ? error.message.split('\n')[0] : error);
    }
    console.error(usage);
    process.exit(2);
  }
}
