import type { ReactNode } from "react";
import { useSite } from "~/platform/http/site-context";

/** Text that people have written in Swedish, marked as such on pages in another language. */
export function Written({ children }: { children: ReactNode }) {
  return useSite().language === "sv" ? children : <span lang="sv">{children}</span>;
}

/** The mark itself, for an element that holds nothing else. */
export function useWrittenLang(): "sv" | undefined {
  return useSite().language === "sv" ? undefined : "sv";
}

/** A sentence of the interface that takes in such texts, named in the order in which they stand. */
export function WithWritten({ sentence, written }: { sentence: string; written: readonly string[] }) {
  const { language } = useSite();
  if (language === "sv") return sentence;
  const parts: ReactNode[] = [];
  let rest = sentence;
  for (const text of written) {
    const at = rest.indexOf(text);
    if (text === "" || at < 0) continue;
    parts.push(rest.slice(0, at), <Written key={parts.length}>{text}</Written>);
    rest = rest.slice(at + text.length);
  }
  return [...parts, rest];
}
