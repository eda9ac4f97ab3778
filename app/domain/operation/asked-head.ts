import { readFingerprint } from "~/kernel/fingerprint";

/** An end of a chain, as a letter or the log told of it. */
export interface AskedHead {
  scope: string;
  seq: number;
  hash: string;
}

/** What the chain says to it: it holds the entry as it was, another in its place, or none. */
export type HeadAnswer = "held" | "other" | "gone";

/** The parts of a question that can't be read. */
export type WrongHead = { readonly wrong: readonly (keyof AskedHead)[] };

/** Reads an end off an address: null when nothing is asked, and which parts are wrong when it can't be read. */
export function readAskedHead(query: URLSearchParams): AskedHead | WrongHead | null {
  const typed = (name: string) => (query.get(name) ?? "").trim();
  if (!query.has("kedja")) return null;
  const scope = typed("kedja");
  const number = typed("post").replace(/\s/g, "");
  const seq = /^[1-9]\d{0,14}$/.test(number) ? Number(number) : 0;
  const hash = readFingerprint(typed("summa")) ?? "";
  const head: AskedHead = { scope, seq, hash };
  const wrong = (["scope", "seq", "hash"] as const).filter((part) => !head[part]);
  return wrong.length > 0 ? { wrong } : head;
}
