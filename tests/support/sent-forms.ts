import { randomUUID } from "node:crypto";
import type { RouteConfigEntry } from "@remix-run/route-config";
import type { CrossingForm } from "./crossing-forms";
import { addFormRows, formCouncils } from "./form-rows";
import { type Visitors, visitorsOf } from "./form-visitors";
import type { HttpClient } from "./http-client";
import { hiddenFields } from "./open-form";
import { functionsOf, modulesOf } from "./route-modules";
import type { Scratch } from "./scratch-database";

export type FormRow = Record<string, string | null>;
export type FormCouncil = (typeof formCouncils)[number];

/** Addresses of the workspace that take forms, by the files of their routes. */
export function formAddresses(routes: readonly RouteConfigEntry[]): ReadonlyMap<string, string> {
  const acting = modulesOf(routes).filter(
    ({ address, file }) =>
      address.startsWith("/:council/arbetsyta") && functionsOf(file).some(({ kind }) => kind === "action"),
  );
  return new Map(acting.map(({ file, address }) => [file, address]));
}

/** Forms of two councils' workspaces, filled from rows and sent by those who may. */
export function sentForms(scratch: Scratch, client: HttpClient, addressOf: ReadonlyMap<string, string>) {
  const visitors = {} as Record<FormCouncil, Visitors>;

  async function arrange(): Promise<void> {
    await addFormRows(scratch.root);
    for (const council of formCouncils) visitors[council] = await visitorsOf(scratch, council);
  }

  /** A council's row with the marks of its own page, as somebody who may read that has them. */
  async function rowOf(post: CrossingForm, council: FormCouncil): Promise<FormRow> {
    const { party } = visitors[council];
    const [row] = await scratch.root.unsafe<FormRow[]>(post.row.replaceAll("{party}", party), [council]);
    if (!row) throw new Error(`${council} has no row for ${post.file} ${post.act ?? ""}`);
    if (!post.marks) return row;
    const { address } = filled(post, row, council);
    const page = await client.get(address, visitors[council][post.as ?? "convenor"]);
    if (page.status !== 200) throw new Error(`${address} answered ${page.status}`);
    return { ...row, ...hiddenFields(await page.text(), post.marks) };
  }

  const isInAddress = (post: CrossingForm, column: string) =>
    column.startsWith("?") || (addressOf.get(post.file) ?? "").split("/").includes(`:${column}`);

  /** Where a council's workspace has the form of a row, and its fields. */
  function filled(post: CrossingForm, row: FormRow, council: FormCouncil) {
    let address = (addressOf.get(post.file) ?? "").replace(":council", council);
    const fields: Record<string, string> = { _token: randomUUID(), _intent: post.act ?? "", ...post.fields };
    const query = new URLSearchParams();
    for (const [column, value] of Object.entries(row)) {
      if (value === null) continue;
      if (column.startsWith("?")) query.set(column.slice(1), value);
      else if (isInAddress(post, column)) address = address.replace(`:${column}`, value);
      else fields[column] = value;
    }
    return { address: `${address}?${query}`, fields };
  }

  /** A form in Skaraborg's workspace, to be sent once or, as with a doubled click, again. */
  function formOf(post: CrossingForm, row: FormRow): () => Promise<Response> {
    const { address, fields } = filled(post, row, "skaraborg");
    return () => client.post(address, fields, visitors.skaraborg[post.as ?? "convenor"]);
  }

  return { visitors, arrange, rowOf, isInAddress, formOf };
}
