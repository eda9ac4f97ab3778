import { readFingerprint } from "~/domain/kernel/fingerprint";

/** An end of a chain, as a letter or the log told of it. */
export interface AskedHead {
  scope: string;
  seq: number;
  hash: string;
}

/** What the chain says to it: it holds the entry as it was, another in its place, or none. */
export type HeadAnswer = "held" | "other" | "gone";

/** Reads an end off an address: null when nothing is asked, "wrong" when it can't be read. */
export function readAskedHead(query: URLSearchParams): AskedHead | "wrong" | null {
  const typed = (name: string) => (query.get(name) ?? "").trim();
  if (!query.has("kedja")) return null;
  const hash = readFingerprint(typed("summa"));
  const number = typed("post").replace(/\s/g, "");
  if (!/^[1-9]\d{0,14}$/.test(number) || !hash || typed("kedja") === "") return "wrong";
  return { scope: typed("kedja"), seq: Number(number), hash };
}
