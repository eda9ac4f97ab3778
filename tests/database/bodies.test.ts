import { beforeAll, describe, expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { type BodySent, formType, sendBody } from "../support/body-client";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);
let cookie = "";

beforeAll(async () => {
  ({ cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]));
});

const send = (address: string, sent: BodySent) =>
  sendBody(client.origin() + address, { ...sent, headers: { cookie, ...sent.headers } });
const sendForm = (address: string, body: BodySent["body"], headers: Record<string, string> = {}) =>
  send(address, { body, headers: { ...formType, ...headers } });

/** Anonymous and signed in, with and without a page, in both languages. */
const pages = [
  "/logga-in",
  "/en/logga-in",
  "/skaraborg/tillganglighet/rapportera",
  "/skaraborg/uttalanden/kontrollera",
  "/skaraborg/arbetsyta/uttalanden/nytt",
  "/skaraborg/arbetsyta/parter/export",
  "/skaraborg/arbetsyta/parter/import",
];
const wordsOf = (address: string, slot: "tooLarge" | "unreadable" | "wrongKind") =>
  resources[address.startsWith("/en/") ? "en" : "sv"].errors[slot].title;

describe.each(pages)("%s", (address) => {
  const takesFile = address.endsWith("/import");

  it.each([
    ["an index in a name", "email[99999999]=1&what[99999999]=1"],
    ["an index deep in a name", "email[0][9999999]=1"],
    ["names of many levels", `a${"[a]".repeat(20_000)}=1`],
    ["a name without end", `${"a".repeat(100_000)}=1`],
    ["percent signs that are none", "email=%zz"],
    ["bytes that are no UTF-8", "email=%FF%FE"],
    ["half a pair", "email=%ED%A0%80"],
    ["a field twice that each form has once", "_token=1&_token=2"],
  ])("says in words that it can't read %s", async (_what, body) => {
    const { status, text } = await sendForm(address, body);
    expect([status, text.includes(wordsOf(address, "unreadable"))]).toEqual([400, true]);
  });

  it.each([
    ["a field that is repeated", "a=1&".repeat(60_000)],
    ["fields without end", Array.from({ length: 20_000 }, (_, at) => `f${at}=1`).join("&")],
    ["empty fields", "&".repeat(200_000)],
    ["a body of 300 KB", `email=${"a".repeat(300_000)}`],
    ["a body of 40 MB that it was told of", Buffer.alloc(40 * 1024 * 1024, "a")],
    ["pieces that go on", Array.from({ length: 10 }, () => "a".repeat(100_000))],
  ])("says in words that it is too much: %s", async (_what, body) => {
    const { status, text } = await sendForm(address, body);
    expect([status, text.includes(wordsOf(address, "tooLarge"))]).toEqual([413, true]);
  });

  it.each<[type: string, body: string]>([
    ["application/json", '{"a":1}'],
    ["text/plain", "a=1"],
    ["application/x-www-form-urlencoded; charset=iso-8859-1", "a=%E5"],
    ["application/xml", "<a/>"],
    ["", "a=1"],
    ...(takesFile ? [] : [["multipart/form-data; boundary=b", "--b--\r\n"] as [string, string]]),
  ])("says in words that it does not take %s", async (type, body) => {
    const headers: Record<string, string> = type ? { "content-type": type } : {};
    const { status, text } = await send(address, { body, headers });
    expect([status, text.includes(wordsOf(address, "wrongKind"))]).toEqual([415, true]);
  });

  it("takes nothing packed, and a request that asks before it sends is answered", async () => {
    expect(await sendForm(address, "a=1", { "content-encoding": "gzip" })).toMatchObject({ status: 415 });
    const asked = await sendForm(address, "_token=%", { expect: "100-continue" });
    expect(asked.status).toBe(400);
  });

  it("takes nothing as data of the page either", async () => {
    const { status } = await sendForm(`${address}.data`, "email[99999999]=1");
    expect([400, 405]).toContain(status);
  });

  it.each(["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"])("does not know %s", async (method) => {
    expect(await send(address, { method })).toMatchObject({ status: 405, allow: "GET, HEAD, POST" });
  });

  it("reads no body of who only opens it", async () => {
    const opened = await send(address, { method: "GET", body: "a[99999999]=1", headers: formType });
    expect(opened.status).toBeLessThan(500);
  });

  it("answers to an origin that is none as to any other foreign one", async () => {
    for (const origin of ["abc", "null", "http://", "http://[", "//", "%", "http://a b"]) {
      const { status } = await sendForm(address, "a=1", { origin });
      expect([origin, status >= 400 && status < 500]).toEqual([origin, true]);
    }
  });
});

describe("what a form's shape does not know", () => {
  const known = { email: "x@", what: "", text: "x".repeat(50_000), title: "Titel" };

  it.each(pages)("is not echoed by %s, signed in or not", async (address) => {
    for (const who of [cookie, ""]) {
      const sent = {
        ...known,
        unknown: "Kanariefågel",
        constructor: "Kanariefågel",
        __proto: "Kanariefågel",
      };
      const { text } = await sendForm(address, new URLSearchParams(sent).toString(), { cookie: who });
      expect(text).not.toContain("Kanariefågel");
    }
  });
});
