import { createReadStream } from "node:fs";
import { connect } from "node:net";
import type { Settings } from "~/platform/env/settings";

/** What the scanner said of a file. `not-yet` is no word on it: without a scanner, or when it does not answer. */
export type Checked = "clean" | "infected" | "not-yet";

/** Milliseconds without a word from the scanner. */
const patience = 60_000;

/** Lets clamd look at a file over its INSTREAM command: pieces, each behind its length, and an empty one at the end. */
export async function checkFile(clamd: Settings["clamd"], place: string): Promise<Checked> {
  if (clamd === null) return "not-yet";
  const socket = connect(clamd).setTimeout(patience, () => socket.destroy());
  const answer = (async () => {
    let said = "";
    for await (const chunk of socket) said += String(chunk);
    return said.replace(/\0$/, "").trim();
  })().catch(() => "");
  const send = (bytes: Buffer) => new Promise<void>((sent) => socket.write(bytes, () => sent()));
  await send(Buffer.from("zINSTREAM\0"));
  for await (const piece of createReadStream(place)) {
    if (socket.destroyed) break;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    await send(Buffer.concat([length, piece]));
  }
  await send(Buffer.alloc(4));
  const said = await answer;
  if (said.endsWith(" FOUND")) return "infected";
  return said.endsWith(": OK") ? "clean" : "not-yet";
}
