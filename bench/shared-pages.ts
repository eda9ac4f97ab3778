import { type Asked, ask, type SharedPage } from "./compare-pages";

/** Somebody who looks at pages, with a session in each program, and where they begin. */
export interface Visitor {
  readonly who: string;
  readonly from: string;
  /** Pages below this are another's. */
  readonly except?: string;
  readonly before: Omit<Asked, "path">;
  readonly after: Omit<Asked, "path">;
}

/** An address with what names a row taken out: pages of one shape are one page. */
function shapeOf(path: string): string {
  return path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ":id")
    .replace(/(skaraborg|boras|fyrbodal|goteborg)(?=[/?]|$)/g, ":council")
    .replace(/\d+([.:-]\d+)*/g, ":n");
}

/** Where a link leads, as an address of the program; null when it leads out, or to a file. */
function pathOf(link: string, page: string): string | null {
  const address = new URL(link.replaceAll("&amp;", "&"), `http://here${page}`);
  if (address.host !== "here" || /\.\w+$/.test(address.pathname) || address.pathname.startsWith("/en"))
    return null;
  return address.pathname + address.search;
}

/** The address at which a page is at last, and its text; null when there is none. */
async function pageAt(asked: Asked): Promise<{ path: string; text: string } | null> {
  for (let { path } = asked, turns = 0; turns < 4; turns += 1) {
    const { status, type, to, text } = await ask({ ...asked, path });
    if (status === 200) return type.startsWith("text/html") ? { path, text } : null;
    if (!to) return null;
    const { pathname, search } = new URL(to, asked.origin + path);
    path = pathname + search;
  }
  return null;
}

/**
 * The pages that a visitor comes to by links in the first program, one of each shape, and that the second has too, at
 * the same address or where that leads.
 */
export async function sharedPages({ who, from, except, before, after }: Visitor): Promise<SharedPage[]> {
  const found: SharedPage[] = [];
  const shapes = new Set([shapeOf(from)]);
  const waiting = [from];
  for (let path = waiting.shift(); path !== undefined && found.length < 60; path = waiting.shift()) {
    const [there, here] = await Promise.all([pageAt({ ...before, path }), pageAt({ ...after, path })]);
    if (!there) continue;
    if (here)
      found.push({
        name: `${who}: ${shapeOf(path)}`,
        before: { ...before, path: there.path },
        after: { ...after, path: here.path },
      });
    else console.warn(`Only the first has ${path}`);
    for (const [, link = ""] of there.text.matchAll(/<a [^>]*?href="([^"]+)"/g)) {
      const next = pathOf(link, there.path);
      if (next === null || !next.startsWith(from) || shapes.has(shapeOf(next))) continue;
      if (except && next.startsWith(except)) continue;
      shapes.add(shapeOf(next));
      waiting.push(next);
    }
  }
  return found;
}
