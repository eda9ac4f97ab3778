import { expect, it } from "vitest";
import { resources } from "~/platform/i18n/resources";
import { readFiles, refusedFiles } from "../support/hostile-files";
import { httpClient } from "../support/http-client";
import { hiddenFields } from "../support/open-form";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase();
const client = httpClient(scratch);
const page = "/skaraborg/arbetsyta/parter/import";
const { reasons } = resources.sv.parties;

/** Sends a file in by the built page as a convenor does. */
async function send(cookie: string, bytes: Uint8Array): Promise<{ status: number; html: string }> {
  const form = new FormData();
  const opened = await (await client.get(page, cookie)).text();
  for (const [name, value] of Object.entries(hiddenFields(opened, ["_token", "_for"]))) form.set(name, value);
  form.set("file", new File([Uint8Array.from(bytes)], "parter.xlsx"));
  const headers = { cookie, origin: client.origin() };
  const answer = await fetch(client.origin() + page, {
    method: "POST",
    redirect: "manual",
    headers,
    body: form,
  });
  return { status: answer.status, html: await answer.text() };
}

it("the built program refuses files made to do harm in words, one by one and many at once, and goes on", async () => {
  const { cookie } = await signIn(scratch.platform, [{ role: "convenor", council: "skaraborg" }]);
  const made = refusedFiles.map((make) => make());
  const named = (start: string) => made.find(({ name }) => name.startsWith(start))?.bytes ?? new Uint8Array();
  const deep = named("XML a million deep");
  const heavy = await send(cookie, deep);
  expect(heavy.status).toBe(422);
  expect(heavy.html).toContain(reasons.fileTooHeavy);
  const lines = await send(cookie, named("2 000 000 line breaks"));
  expect(lines.html).toContain(reasons.tooManyRows.replace("{{most}}", "2000"));
  const answers = await Promise.all(Array.from({ length: 12 }, () => send(cookie, deep)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
  expect(answers.some(({ html }) => html.includes(reasons.readersBusy))).toBe(true);
  const read = await send(cookie, readFiles[0]?.().bytes ?? new Uint8Array());
  expect(read.status).toBe(303);
}, 240_000);
