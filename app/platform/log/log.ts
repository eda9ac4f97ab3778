import pino from "pino";

/** Structured log lines, one JSON object each; requests add `requestId`, `council` and `actor`. */
export type Log = pino.Logger;

export function openLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}
