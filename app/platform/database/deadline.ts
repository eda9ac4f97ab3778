import { AsyncLocalStorage } from "node:async_hooks";

const deadlines = new AsyncLocalStorage<number>();

/** Does something whose waits for the database all end, one with another, after so many milliseconds. */
export function withDeadline<T>(milliseconds: number, work: () => T): T {
  return deadlines.run(Date.now() + milliseconds, work);
}

/** When the waits of what is being done end, in milliseconds since 1970; Infinity for what no request waits for. */
export function deadline(): number {
  return deadlines.getStore() ?? Number.POSITIVE_INFINITY;
}
