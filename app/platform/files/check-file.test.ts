import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkFile } from "./check-file.server";

const command = "zINSTREAM\0";
let answer = "";
let heard = Buffer.alloc(0);

/** Speaks clamd's side of INSTREAM: hears pieces until the empty one, and answers. */
const scanner = createServer((socket) => {
  let came = Buffer.alloc(0);
  socket.on("error", () => {});
  socket.on("data", (piece) => {
    came = Buffer.concat([came, piece]);
    const parts: Buffer[] = [];
    let at = command.length;
    while (came.length >= at + 4) {
      const length = came.readUInt32BE(at);
      if (length === 0) {
        heard = Buffer.concat(parts);
        socket.end(answer);
        return;
      }
      parts.push(came.subarray(at + 4, at + 4 + length));
      at += 4 + length;
    }
  });
});
const clamd = () => ({ host: "127.0.0.1", port: (scanner.address() as AddressInfo).port });
let folder: string;
let place: string;
const content = Buffer.alloc(200_000, "åäö");

beforeAll(async () => {
  scanner.listen(0, "127.0.0.1");
  await once(scanner, "listening");
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-check-"));
  place = path.join(folder, "file");
  await writeFile(place, content);
});
afterAll(async () => {
  scanner.close();
  await rm(folder, { recursive: true, force: true });
});

describe("a file that is checked", () => {
  it.each([
    ["stream: OK\0", "clean"],
    ["stream: Eicar-Signature FOUND\0", "infected"],
    ["INSTREAM size limit exceeded. ERROR\0", "not-yet"],
    ["", "not-yet"],
  ])("is, when the scanner says %j, %s", async (said, checked) => {
    answer = said;
    expect(await checkFile(clamd(), place)).toBe(checked);
    expect(heard.equals(content)).toBe(true);
  });

  it("is not yet checked without a scanner, or when nobody answers", async () => {
    expect(await checkFile(null, place)).toBe("not-yet");
    expect(await checkFile({ host: "127.0.0.1", port: 1 }, place)).toBe("not-yet");
  });
});
