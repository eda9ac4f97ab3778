import type { Answered } from "./counting-relay";

/** A message of PostgreSQL's protocol: its letter and what it carries. */
type Hear = (letter: string, body: Buffer) => void;

/** Cuts a stream into messages; the first one of a client has no letter. */
function messages(hear: Hear, startsBare: boolean): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  let bare = startsBare;
  return (bytes) => {
    rest = rest.length > 0 ? Buffer.concat([rest, bytes]) : bytes;
    for (;;) {
      const from = bare ? 0 : 1;
      if (rest.length < from + 4) return;
      const end = from + rest.readInt32BE(from);
      if (rest.length < end) return;
      if (!bare) hear(String.fromCharCode(rest[0] as number), rest.subarray(5, end));
      bare = false;
      rest = rest.subarray(end);
    }
  };
}

function words(body: Buffer): string[] {
  return body.toString("utf8").split("\0");
}

/** Marks in the queue where the client waits for the server to be ready again. */
const sync = Symbol("sync");

/** Reads both directions of a connection and tells of each statement when its answer is whole. */
export function statementReader(tell: (answer: Answered) => void) {
  const prepared = new Map<string, string>();
  const waiting: (string | typeof sync)[] = [];
  let rows = 0;
  let bytes = 0;

  const finish = () => {
    const [statement] = waiting;
    if (typeof statement === "string") tell({ statement, rows, bytes });
    rows = 0;
    bytes = 0;
  };
  const asked = messages((letter, body) => {
    const [first = "", second = ""] = "PBQ".includes(letter) ? words(body) : [];
    if (letter === "P") prepared.set(first, second);
    if (letter === "B") waiting.push(prepared.get(second) ?? second);
    if (letter === "Q") waiting.push(first, sync);
    if (letter === "S") waiting.push(sync);
  }, true);
  const answered = messages((letter, body) => {
    if (letter === "D") {
      rows += 1;
      bytes += body.length;
    }
    if (letter === "C" || letter === "I" || letter === "s") {
      finish();
      if (typeof waiting[0] === "string") waiting.shift();
    }
    if (letter === "E") while (waiting.length > 0 && waiting[0] !== sync) waiting.shift();
    if (letter === "Z" && waiting[0] === sync) waiting.shift();
  }, false);
  return { asked, answered };
}
