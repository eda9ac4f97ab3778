import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spoolParts } from "./spool-parts";

type Answer = Awaited<ReturnType<typeof spoolParts>>;
const most = 100_000;
const places: string[] = [];
let keepsFile = true;
let mayKeep = (_bytes: number) => true;
let answered: (answer: Answer) => void = () => {};

const server = createServer(async (request: IncomingMessage, response) => {
  const lies = (place: string) => places.push(place);
  const options = { keepsFile, lies, mayKeep: (bytes: number) => mayKeep(bytes) };
  const answer = await spoolParts(request, { field: "file", most, spooled: true }, options);
  response.end();
  answered(answer);
});
beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(async () => {
  server.close();
  for (const place of places) await rm(place, { force: true });
});

/** What is made of a body that is sent over the wire. */
function read(body: BodyInit, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = new Promise<Answer>((resolve) => {
    answered = resolve;
  });
  const { port } = server.address() as AddressInfo;
  void fetch(`http://127.0.0.1:${port}`, { method: "POST", body, headers }).catch(() => {});
  return answer;
}
function form(...files: [name: string, content: string, fileName: string][]) {
  const sent = new FormData();
  sent.set("title", "Underlag åäö");
  for (const [name, content, fileName] of files) sent.append(name, new File([content], fileName));
  return sent;
}

describe("a body whose file goes to the disk", () => {
  it("gives its fields, and the file with its bytes, size and checksum", async () => {
    const content = "å".repeat(most / 2);
    const read1 = await read(form(["file", content, "C:\\mapp\\år.pdf"]));
    if (read1 === null || typeof read1 === "number" || read1.file === null || read1.file === "too-large")
      throw new Error(`Not read: ${JSON.stringify(read1)}`);
    const { path: place, ...file } = read1.file;
    const sha256 = createHash("sha256").update(content).digest("hex");
    expect(file).toEqual({ fileName: "år.pdf", size: most, sha256 });
    expect(await readFile(place, "utf8")).toBe(content);
    expect(read1.fields).toContainEqual(["title", "Underlag åäö"]);
  });

  it("is too large by one byte, and says so with its fields", async () => {
    expect(await read(form(["file", "a".repeat(most + 1), "a"]))).toMatchObject({ file: "too-large" });
  });

  it("has no file where none was chosen, or where it stands under another name", async () => {
    expect(await read(form())).toMatchObject({ file: null });
    expect(await read(form(["file", "", ""]))).toMatchObject({ file: null });
    expect(await read(form(["other", "a", "a"]))).toMatchObject({ file: null });
  });

  it("has its fields and no file, and touches no disk, when the file is not to be kept", async () => {
    const lay = places.length;
    keepsFile = false;
    const answer = await read(form(["file", "a".repeat(most + 1), "a"]));
    keepsFile = true;
    expect(answer).toEqual({ fields: [["title", "Underlag åäö"]], file: null });
    expect(places).toHaveLength(lay);
  });

  it("is refused with several files, when the disk has no room, and when it is no such body", async () => {
    expect(await read(form(["file", "a", "a"], ["file", "b", "b"]))).toBe(400);
    mayKeep = () => false;
    expect(await read(form(["file", "a", "a"]))).toBe(429);
    mayKeep = () => true;
    const type = { "content-type": "multipart/form-data; boundary=x" };
    expect(await read("--x\r\nnothing", type)).toBe(400);
    expect(await read("--x\r\ncontent-disposition: form-data; name=file; filename=a\r\n\r\nab", type)).toBe(
      400,
    );
  });
});
