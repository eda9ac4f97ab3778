import { rm } from "node:fs/promises";
import type { Request, RequestHandler, Response } from "express";
import { knownFields } from "~/platform/http/known-fields";
import {
  type BodyRefusal,
  formOf,
  type Sent,
  type SentFields,
  type SentFile,
  type SpooledFile,
} from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import type { Visit } from "../visited";
import { bodyKind } from "./body-kind";
import { bodyLimits } from "./body-limits";
import { type Allowance, collectBytes } from "./collect-bytes";
import { inHand } from "./in-hand";
import { ownFields, readFields } from "./read-fields";
import { readParts } from "./read-parts";
import { spoolParts } from "./spool-parts";

/**
 * Reads the bodies of all posts before any route: within limits of bytes, time, fields and names, and only what the
 * route's `takes` knows. A large file goes to the disk for somebody signed in only. A refusal is kept in the same place
 * (`response.locals.sent`); what runs the routes answers it.
 */
export function readBodies(
  takesOf: (path: string) => Takes | Promise<Takes>,
  isSignedIn: (request: Request, response: Response) => Promise<boolean>,
): RequestHandler {
  const held = inHand(bodyLimits.inHand, bodyLimits.inHandOfOne);
  const lying = inHand(bodyLimits.onDisk, bodyLimits.onDiskOfOne);
  return async (request, response, next) => {
    try {
      const { address } = response.locals.visit as Visit;
      const takes = await takesOf(request.path);
      const room = takes.file?.spooled ? lying : held;
      const places: string[] = [];
      let kept = 0;
      const mayKeep = (bytes: number) => {
        const may = room.take(address, bytes);
        if (may) kept += bytes;
        return may;
      };
      response.once("close", async () => {
        await Promise.all(places.map((place) => rm(place, { force: true }).catch(() => {})));
        room.give(address, kept);
      });
      const keepsFile = takes.file?.spooled === true && (await isSignedIn(request, response));
      const lies = (place: string) => places.push(place);
      const sent = await readBody(request, takes, { keepsFile, mayKeep, lies });
      if (sent === null) return;
      // Ended by letGo: to close while bytes still come would take the answer away from who sends them.
      if (!request.complete) response.shouldKeepAlive = true;
      response.locals.sent = sent;
      next();
    } catch (error) {
      next(error);
    }
  };
}

/** Where a body may go: how many bytes of it, and who removes what lies on the disk. */
interface Room {
  readonly keepsFile: boolean;
  readonly mayKeep: Allowance["mayKeep"];
  readonly lies: (place: string) => void;
}

const refused = (status: BodyRefusal): Sent => ({ ok: false, status });

/** What a request brought, or null when nobody waits for an answer. */
async function readBody(request: Request, takes: Takes, room: Room): Promise<Sent | null> {
  const { mayKeep } = room;
  const { file } = takes;
  const found = bodyKind(request.headers, file !== undefined);
  if (found.kind === "refused") return refused(found.status);
  if (found.kind === "parts" && file?.spooled) {
    const parts = await spoolParts(request, file, room);
    if (parts === null) return null;
    return typeof parts === "number" ? refused(parts) : known(parts.fields, parts.file, takes);
  }
  if (found.kind === "parts" && file) {
    const most = file.most + bodyLimits.aroundFile;
    const bytes = await collectBytes(request, { most, mayKeep, milliseconds: bodyLimits.fileTime });
    if (bytes === null) return null;
    if (bytes === 413) return known([], "too-large", takes);
    const parts = typeof bytes === "number" ? bytes : readParts(bytes, found.boundary, file);
    return typeof parts === "number" ? refused(parts) : known(parts.fields, parts.file, takes);
  }
  const { formBytes: most, formTime: milliseconds } = bodyLimits;
  const bytes = await collectBytes(request, { most, mayKeep, milliseconds });
  if (bytes === null) return null;
  const fields = typeof bytes === "number" ? bytes : readFields(bytes);
  return typeof fields === "number" ? refused(fields) : known(fields, null, takes);
}

/** What the route's forms know of the fields. A name that is sent several times, but stands once in every shape, is no form from here. */
function known(
  fields: SentFields,
  file: SentFile | SpooledFile | "too-large" | null,
  { forms }: Takes,
): Sent {
  const shapes = forms.map(knownFields);
  const isKnown = (name: string) => ownFields.has(name) || shapes.some((shape) => shape.has(name));
  const mayRepeat = (name: string) => shapes.some((shape) => shape.get(name) === "often");
  const taken = fields.filter(([name]) => isKnown(name));
  const once = taken.flatMap(([name]) => (mayRepeat(name) ? [] : [name]));
  if (new Set(once).size < once.length) return refused(400);
  return { ok: true, form: formOf(taken), file };
}
