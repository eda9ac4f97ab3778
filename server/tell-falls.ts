import { Counter, type Registry } from "prom-client";
import type { Log } from "~/platform/log/log";

/** Tells in the log and the metrics how often the program has fallen since it was started by hand, and by what last. */
export function tellFalls(log: Log, metrics: Registry): void {
  const falls = Number(process.env.SAMSYN_FALLS) || 0;
  new Counter({
    name: "samsyn_falls_total",
    help: "Times that the program has fallen and was started again",
    registers: [metrics],
  }).inc(falls);
  if (falls > 0) log.warn({ falls, by: process.env.SAMSYN_FELL_BY }, "started again after a fall");
}
