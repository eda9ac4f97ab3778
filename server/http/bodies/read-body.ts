import type { Request, RequestHandler } from "express";
import { knownFields } from "~/platform/http/known-fields";
import {
  type BodyRefusal,
  formOf,
  type Sent,
  type SentFields,
  type SentFile,
} from "~/platform/http/sent-form";
import type { Takes } from "~/platform/http/takes";
import type { Visit } from "../visited";
import { bodyKind } from "./body-kind";
import { bodyLimits } from "./body-limits";
import { type Allowance, collectBytes } from "./collect-bytes";
import { inHand } from "./in-hand";
import { ownFields, readFields } from "./read-fields";
import { readParts } from "./read-parts";

/**
 * Reads the bodies of all posts before any route: within limits of bytes, time, fields and names, and only what the
 * route's `takes` knows. A refusal is kept in the same place (`response.locals.sent`); what runs the routes answers it.
 */
export function readBodies(takesOf: (path: string) => Takes | Promise<Takes>): RequestHandler {
  const held = inHand(bodyLimits.inHand, bodyLimits.inHandOfOne);
  return async (request, response, next) => {
    try {
      const { address } = response.locals.visit as Visit;
      let kept = 0;
      const mayKeep = (bytes: number) => {
        const may = held.take(address, bytes);
        if (may) kept += bytes;
        return may;
      };
      response.once("close", () => held.give(address, kept));
      const sent = await readBody(request, await takesOf(request.path), mayKeep);
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

const refused = (status: BodyRefusal): Sent => ({ ok: false, status });

/** What a request brought, or null when nobody waits for an answer. */
async function readBody(request: Request, takes: Takes, mayKeep: Allowance["mayKeep"]): Promise<Sent | null> {
  const { file } = takes;
  const found = bodyKind(request.headers, file !== undefined);
  if (found.kind === "refused") return refused(found.status);
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
function known(fields: SentFields, file: SentFile | "too-large" | null, { forms }: Takes): Sent {
  const shapes = forms.map(knownFields);
  const isKnown = (name: string) => ownFields.has(name) || shapes.some((shape) => shape.has(name));
  const mayRepeat = (name: string) => shapes.some((shape) => shape.get(name) === "often");
  const taken = fields.filter(([name]) => isKnown(name));
  const once = taken.flatMap(([name]) => (mayRepeat(name) ? [] : [name]));
  if (new Set(once).size < once.length) return refused(400);
  return { ok: true, form: formOf(taken), file };
}
