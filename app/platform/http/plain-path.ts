/** Characters that stand for themselves, and yet may be written in code (RFC 3986, unreserved). */
const unreserved = /^[\w.~-]$/;

/** What a mail program takes for a part of the address that it stands at the end of, and spaces. */
const trailing = /[\s\p{Pe}\p{Pi}\p{Pf}\p{Po}\p{Cf}>|_`´]+$/u;

/** A statement's number as it is quoted, "2026:3", with any dash for the colon too. */
const quoted = /^(.*\/uttalanden\/\d{4})[:\p{Pd}−.](\d+(?:\.pdf)?)$/u;

/** Longer than this, no public address is meant. */
const longest = 300;

const host = "http://samsyn.invalid";

function untangled(path: string): string {
  const single = path.replace(/[/\\]+/g, "/");
  return single.length > 1 ? single.replace(/\/$/, "") : single;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * A path as it is written plainly: begins with one slash and ends with none, without `.` and `..`, small letters, no
 * letter in code. Addresses mean the same either way, whether there is anything at them or not: all of ours are written so.
 * A path whose code is broken keeps its letters.
 */
export function plainPath(path: string): string {
  const rooted = untangled(`/${path}`);
  if (!URL.canParse(rooted, host)) return rooted;
  const { pathname } = new URL(rooted, host);
  if (decoded(pathname) === null) return untangled(pathname);
  const plain = pathname.replace(/%([\da-f]{2})|[A-Z]/gi, (written, digits?: string) => {
    if (digits === undefined) return written.toLowerCase();
    const sign = String.fromCharCode(Number.parseInt(digits, 16));
    return unreserved.test(sign) ? sign.toLowerCase() : written.toUpperCase();
  });
  return untangled(plain);
}

/**
 * A plain path without what people and programs add to one: a text after `;`, the signs that stand after an address in a
 * sentence, and the colon of a statement's number. Only for addresses of which it is known what they then mean.
 */
export function meantPath(path: string): string {
  const written = path.length > longest ? null : decoded(path);
  if (written === null) return path;
  return plainPath(
    written
      .replace(/;[^/]*/g, "")
      .replace(trailing, "")
      .replace(quoted, "$1-$2"),
  );
}
