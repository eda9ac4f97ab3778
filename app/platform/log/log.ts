import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";

/** Structured log lines, one JSON object each; within a request each line says of which. */
export type Log = pino.Logger;

/** What the lines of one request have in common: ids only, never a name or an address. */
export interface Trace {
  requestId: string;
  council?: string;
  /** The account's id, once it is known who asks. */
  actor?: string;
}

const traces = new AsyncLocalStorage<Trace>();

/** Does something whose log lines carry the trace, as it is when each is written. */
export function withTrace(trace: Trace, work: () => void): void {
  traces.run(trace, work);
}

export function openLog(level: string, destination?: pino.DestinationStream): Log {
  const mixin = () => ({ ...traces.getStore() });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, mixin }, destination);
}
