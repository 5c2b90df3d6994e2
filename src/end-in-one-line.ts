/**
 * Ends the process with one line and status 1 at whatever nobody foresaw, until the returned function
 * is called: those who start the program read no stack traces. LOG_LEVEL=debug shows where it was.
 */
export function endInOneLine(): () => void {
  const tell = (error: unknown) => {
    const isWanted = /^(?:debug|trace)$/.test(process.env['LOG_LEVEL'] ?? '');
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const detail = isWanted && error instanceof Error ? `\n${error.stack ?? ''}` : '';
    process.stderr.write(
      `The program could not start: ${text.replaceAll(/\s+/g, ' ')}; LOG_LEVEL=debug shows more.${detail}\n`,
    );
    process.exit(1);
  };
  process.on('uncaughtException', tell);
  return () => process.off('uncaughtException', tell);
}
