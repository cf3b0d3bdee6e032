const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LEVELS)[number];

export type Log = (level: LogLevel, message: string, fields: Readonly<Record<string, unknown>>) => void;

/** One line of JSON an event, from the given level up. `write` takes the line without its end. */
export function jsonLog(least: string | undefined, write: (line: string) => void): Log {
  const threshold = Math.max(
    0,
    LEVELS.findIndex((level) => level === (least ?? 'info')),
  );
  return (level, message, fields) => {
    if (LEVELS.indexOf(level) >= threshold) write(JSON.stringify({ level, message, ...fields }));
  };
}

/** An error for the log: what it is and where, with the code of a fault or the name that AWS gives it. */
export function errorFields(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: String(error) };
  const code = 'code' in error ? error.code : undefined;
  return { error: error.name, code, detail: error.message, stack: error.stack };
}
