import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** Licences under which anybody may run, change and pass on what we build on, without conditions for our own code. */
const allowed = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause"],
  ...["Apache-2.0", "BlueOak-1.0.0", "Unlicense", "OFL-1.1", "Python-2.0", "CC0-1.0", "PSF-2.0"],
]);

/** Packages that are used in spite of what they state, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  "dejavu-fonts-ttf":
    "Bitstream Vera's licence: the fonts may be used, embedded and passed on, not sold by themselves",
  busboy: "MIT, stated in the older field `licenses`",
  streamsearch: "MIT, stated in the older field `licenses`",
};

interface LockedPackage {
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Where a package finds another one: in its own folder, or in one further out. */
function found(from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/")))) {
    const folder = at.replace(/\/$/, "");
    const place = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (at === "") return null;
  }
}

/** The packages that a production installation has, by their places: not what developers use, nor optional peers. */
function inProduction(): ReadonlyMap<string, LockedPackage> {
  const seen = new Map<string, LockedPackage>();
  const visit = (place: string) => {
    const locked = lock.packages[place];
    if (!locked || seen.has(place)) return;
    seen.set(place, locked);
    const isOptional = (name: string) => locked.peerDependenciesMeta?.[name]?.optional === true;
    const peers = Object.keys(locked.peerDependencies ?? {}).filter((name) => !isOptional(name));
    const needed = [...Object.keys({ ...locked.dependencies, ...locked.optionalDependencies }), ...peers];
    for (const name of needed) visit(found(place, name) ?? "");
  };
  visit("");
  seen.delete("");
  return seen;
}

/** Whether a licence, or one of those to choose from, or each of several, is allowed. */
function isAllowed(licence: string): boolean {
  const plain = licence.replace(/[()]/g, "");
  return plain.split(/ OR /i).some((choice) => choice.split(/ AND /i).every((each) => allowed.has(each)));
}

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

describe("the packages of a production installation", () => {
  const packages = [...inProduction()].map(([place, { license }]) => ({
    name: nameOf(place),
    licence: license ?? "",
  }));

  it("are found, down to what others bring", () => {
    const names = new Set(packages.map(({ name }) => name));
    for (const name of ["express", "body-parser", "react", "saxes", "xmlchars"])
      expect(names).toContain(name);
    for (const name of ["vitest", "prisma", "playwright"]) expect(names).not.toContain(name);
  });

  it("each state a licence that lets anybody use them, or are named as an exception", () => {
    const others = packages.filter(({ name, licence }) => !isAllowed(licence) && !(name in exceptions));
    expect(others).toEqual([]);
  });

  it("are what the exceptions are about", () => {
    const unneeded = Object.keys(exceptions).filter((name) => {
      const stated = packages.find((one) => one.name === name);
      return !stated || isAllowed(stated.licence);
    });
    expect(unneeded).toEqual([]);
  });
});
