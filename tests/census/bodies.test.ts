import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import routes from "~/routes";
import { functionsOf, modulesOf } from "../support/route-modules";

/** The one reader of bodies, whose files see the bytes of a request. */
const reader = "server/http/bodies/";

const sources = ["app", "server"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/generated\//.test(file)),
);

/** Ways to the body of a request that comes in. */
const ways = {
  "formData()": /\bformData\s*\(/,
  "json, text, blob, bytes or arrayBuffer of a request":
    /\b(request|req|sent|args\.request)(\.clone\(\))?\.(json|text|blob|bytes|arrayBuffer)\s*\(/,
  "the body of a request":
    /\b(request|req)(\.clone\(\))?\.(body|bodyUsed)\b|\{[^}]*\bbody\b[^}]*\} = (args\.)?request\b/,
  "a copy of a request": /\brequest\.clone\(/,
  "the stream of a request":
    /\b(request|req|incoming)\.(pipe|read|setEncoding|iterator)\(|\b(request|req)\.(on|once)\("(data|readable|end)"|for await \([^)]* of (request|req)\b/,
  "a parser of bodies":
    /from "(body-parser|busboy|multer|formidable|@conform-to\/[\w/]+|@remix-run\/multipart-parser|@mjackson\/[\w-]+)"|express\.(json|urlencoded|text|raw)\b|unstable_parseMultipartFormData/,
};

describe("the body of a request", () => {
  it.each(Object.entries(ways))("is not read by %s but where all of them are", (_way, written) => {
    const found = sources.filter(
      (file) => !file.startsWith(reader) && written.test(readFileSync(file, "utf8")),
    );
    expect(found, "use sentForm(args) or readUpload(args)").toEqual([]);
  });

  it("is read within limits in one folder", () => {
    const reading = sources.filter((file) => ways["a parser of bodies"].test(readFileSync(file, "utf8")));
    expect(reading).toEqual([`${reader}read-parts.ts`, `${reader}spool-parts.ts`]);
  });

  it("is foretold by every route with an action: what it does not take is left out", async () => {
    const acting = modulesOf(await routes).filter(({ file }) =>
      functionsOf(file).some(({ kind }) => kind === "action"),
    );
    const silent = acting.filter(
      ({ file }) => !/^export const takes: Takes = /m.test(readFileSync(path.join("app", file), "utf8")),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });
});
