import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { externalServer } from "../support/external-server";
import { openedFor } from "../support/opened-for";
import { signIn } from "../support/sign-in";

/** Milliseconds; the bench shows what it is on a machine with nothing else to do. */
const soon = 4_000;

describe("the built program on a database that falls silent", { timeout: 90_000 }, () => {
  const external = externalServer();
  let origin: string;
  let convenor: string;
  let analyst: string;
  /** What the form of a seat says of whom it was opened for. */
  let opened: Record<string, string>;
  const seatPath = "/skaraborg/arbetsyta/parter/platser/ny";

  beforeAll(async () => {
    const [program, at] = await external.start();
    origin = at;
    await program.until("Samsyn is at");
    const platform = await external.platformThere();
    convenor = (await signIn(platform, [{ role: "convenor", council: "skaraborg" }])).cookie;
    analyst = (await signIn(platform, [{ role: "regional-analyst", council: null }])).cookie;
    await platform.database.close();
    opened = await openedFor(origin, seatPath, convenor);
  });
  afterEach(() => external.wake());

  async function ask(address: string, cookie = "", fields?: Record<string, string>) {
    const before = performance.now();
    const answer = await fetch(origin + address, {
      method: fields ? "POST" : "GET",
      redirect: "manual",
      headers: { cookie, ...(fields ? { origin } : {}) },
      ...(fields ? { body: new URLSearchParams(fields) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, text, milliseconds: performance.now() - before };
  }

  let day = 0;
  const missed = () => `/boras/parter?den=2026-03-${String(++day).padStart(2, "0")}`;
  const seat = (label: string) => ({
    ...opened,
    _token: randomUUID(),
    _intent: "seat",
    perspective: "education",
    sector: "municipal",
    label,
    from: "2026-01-01",
  });

  /** Every kind of request that needs the database. */
  const kinds = (): Record<string, () => ReturnType<typeof ask>> => ({
    "a public page that is not in memory": () => ask(missed()),
    "the account": () => ask("/konto", convenor),
    "the region's overview": () => ask("/region", analyst),
    "the workspace": () => ask("/skaraborg/arbetsyta/handlingsplan", convenor),
    "a link to sign in": () => ask("/logga-in", "", { _intent: "link", email: "nobody@example.org" }),
    "a password": () =>
      ask("/logga-in", "", {
        _intent: "password",
        email: "nobody@example.org",
        password: "a long enough one",
      }),
    "a report": () =>
      ask("/skaraborg/tillganglighet/rapportera", "", {
        _token: randomUUID(),
        what: "Det går inte",
        where: "",
        email: "lasare@example.org",
      }),
    "a save": () => ask(seatPath, convenor, seat("Plats för tystnad")),
    readiness: () => ask("/health/ready"),
  });

  async function expectUnavailable(): Promise<void> {
    const wanted = Object.entries(kinds());
    const together = await Promise.all(wanted.map(([, askOne]) => askOne()));
    for (const [index, [kind, askOne]] of wanted.entries()) {
      for (const answer of [together[index], await askOne()]) {
        expect([kind, answer?.status]).toEqual([kind, 503]);
        expect(answer?.milliseconds, kind).toBeLessThan(soon);
      }
    }
  }

  const untilWell = () =>
    vi.waitFor(
      async () => {
        for (const [kind, askOne] of Object.entries(kinds())) {
          expect((await askOne()).status, kind).toBeLessThan(500);
        }
      },
      { timeout: 30_000, interval: 50 },
    );

  it("goes on with what it has in memory, and answers everything else 503 soon, until it speaks again", async () => {
    expect((await ask("/skaraborg/parter")).status).toBe(200);
    expect((await ask("/konto", convenor)).status).toBe(200);
    expect((await ask(seatPath, convenor, seat("Plats för samtal"))).status).toBe(303);
    await external.silence();
    expect((await ask("/skaraborg/parter")).status).toBe(200);
    await expectUnavailable();
    expect((await ask("/skaraborg/parter")).status).toBe(200);
    await external.wake();
    await untilWell();
  });

  it("does so too when it has outlived a crash of its database, time and again", async () => {
    for (let again = 0; again < 2; again++) {
      await external.crash();
      await untilWell();
      await external.silence();
      await expectUnavailable();
      await external.wake();
      await untilWell();
    }
  });

  it("keeps what was typed, says that it can be sent again, and saves it once", async () => {
    const form = seat(`Plats för återkomst "${randomUUID()}"`);
    await external.silence();
    const { status, text } = await ask(seatPath, convenor, form);
    expect(status).toBe(503);
    expect(text).toContain("det sparas bara en gång");
    expect(text).toContain(form._token);
    expect(text).toContain("Plats för återkomst");
    await external.wake();
    await untilWell();
    for (let again = 0; again < 2; again++) expect((await ask(seatPath, convenor, form)).status).toBe(303);
    expect(await external.root`select 1 from seat where label = ${form.label}`).toHaveLength(1);
  });
});
