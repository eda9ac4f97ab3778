import { Readable } from "node:stream";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Cell } from "./sheet";
import { sheetResponse, writeCsv } from "./write-sheet.server";

/** Rows that are written at a time. */
const atOnce = 200;

async function* piecesOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Buffer> {
  let waiting: (readonly Cell[])[] = [];
  let first = true;
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < atOnce) continue;
    yield writeCsv(waiting, first);
    first = false;
    waiting = [];
  }
  if (waiting.length > 0 || first) yield writeCsv(waiting, first);
}

/** The response that saves rows as a CSV file, written as they are read. `name` has no suffix and only plain letters. */
export function csvStreamResponse(rows: AsyncIterable<readonly Cell[]>, name: string): Response {
  return sheetResponse(createReadableStreamFromReadable(Readable.from(piecesOf(rows))), name, "csv");
}
