import { setTimeout } from "node:timers/promises";
import { accountAddress, accountId } from "../prisma/seed/example/lay-out-people";
import { openedFor } from "../tests/support/opened-for";
import { crash, silence, wake } from "../tests/support/server-processes";
import { type SamsynProcess, signInAs, startSamsyn } from "./samsyn-process";

interface Asked {
  kind: string;
  path: string;
  cookie?: string;
  fields?: Record<string, string>;
}

interface Answered {
  status: number | string;
  milliseconds: number;
}

/** A page that is in nobody's memory: each is asked for on a day of its own. */
let days = 0;
const freshDay = () =>
  `2026-${String((days++ % 9) + 1).padStart(2, "0")}-${String((days % 27) + 1).padStart(2, "0")}`;

async function kindsFor(samsyn: SamsynProcess): Promise<() => Asked[]> {
  const convenor = await signInAs(samsyn, accountId(accountAddress("sammankallande", "skaraborg")));
  const region = await signInAs(samsyn, accountId("analys@example.org"));
  const opened = await openedFor(samsyn.origin, "/skaraborg/arbetsyta", convenor);
  await fetch(`${samsyn.origin}/skaraborg/parter`).then((answer) => answer.text());
  return (): Asked[] => [
    { kind: "cached", path: "/skaraborg/parter" },
    { kind: "public, not in memory", path: `/boras/parter?den=${freshDay()}` },
    { kind: "/konto", path: "/konto", cookie: convenor },
    { kind: "/region", path: "/region", cookie: region },
    { kind: "workspace", path: "/skaraborg/arbetsyta/handlingsplan", cookie: convenor },
    { kind: "export", path: "/skaraborg/arbetsyta/uttalanden", cookie: convenor },
    { kind: "sign-in", path: "/logga-in", fields: { _intent: "link", email: "nobody@example.org" } },
    {
      kind: "save",
      path: "/skaraborg/arbetsyta/parter/platser/ny",
      cookie: convenor,
      fields: {
        ...opened,
        _intent: "seat",
        _token: crypto.randomUUID(),
        perspective: "education",
        sector: "municipal",
        label: `Mätplats ${crypto.randomUUID()}`,
        from: "2026-01-01",
      },
    },
    { kind: "/health/ready", path: "/health/ready" },
  ];
}

/** Longer than this and the attack has succeeded. */
const patience = 20_000;

async function ask({ origin }: SamsynProcess, { path, cookie, fields }: Asked): Promise<Answered> {
  const started = performance.now();
  const status = await fetch(origin + path, {
    method: fields ? "POST" : "GET",
    redirect: "manual",
    signal: AbortSignal.timeout(patience),
    headers: { ...(cookie ? { cookie } : {}), ...(fields ? { origin } : {}) },
    ...(fields ? { body: new URLSearchParams(fields) } : {}),
  }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => "no answer",
  );
  return { status, milliseconds: performance.now() - started };
}

/** Milliseconds until no kind is answered with a fault any more; limits on sign-in count as well. */
async function untilWell(samsyn: SamsynProcess, kinds: () => Asked[]): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < 60_000) {
    const answers = await Promise.all(kinds().map((asked) => ask(samsyn, asked)));
    if (answers.every(({ status }) => Number(status) < 500)) return performance.now() - started;
    await setTimeout(20);
  }
  throw new Error("The program did not become well again");
}

interface Row extends Asked {
  moment: string;
  answers: Answered[];
}

/** Silences the database and asks each kind: all at once in the moment of silence, then again one after another. */
async function attack(samsyn: SamsynProcess, kinds: () => Asked[], when: string, rows: Map<string, Row>) {
  const database = await samsyn.database();
  const note = (moment: string, asked: Asked, answer: Answered) => {
    const key = `${when} ${moment} ${asked.kind}`;
    const row = rows.get(key) ?? { ...asked, moment: `${when}, ${moment}`, answers: [] };
    row.answers.push(answer);
    rows.set(key, row);
  };
  silence(database);
  try {
    const first = kinds();
    const answers = await Promise.all(first.map((asked) => ask(samsyn, asked)));
    for (const [index, asked] of first.entries()) note("first", asked, answers[index] as Answered);
    for (const asked of kinds()) note("later", asked, await ask(samsyn, asked));
  } finally {
    wake(database);
  }
  return untilWell(samsyn, kinds);
}

function report(rows: ReadonlyMap<string, Row>): void {
  console.table(
    [...rows.values()].map(({ moment, kind, answers }) => ({
      when: moment,
      kind,
      answers: [...new Set(answers.map(({ status }) => status))].join(" "),
      "slowest, ms": Math.round(Math.max(...answers.map(({ milliseconds }) => milliseconds))),
    })),
  );
}

/** Repeats the attack with a silent database on a fresh process, and on one that has outlived a crash of its database. */
async function main(): Promise<void> {
  const samsyn = await startSamsyn(Number(process.env.PORT ?? 4590));
  const rows = new Map<string, Row>();
  const well = new Map<string, number[]>();
  const noteWell = (when: string, milliseconds: number) =>
    well.set(when, [...(well.get(when) ?? []), milliseconds]);
  try {
    const kinds = await kindsFor(samsyn);
    for (let round = 0; round < 3; round++) noteWell("fresh", await attack(samsyn, kinds, "fresh", rows));
    for (let round = 0; round < 3; round++) {
      crash(await samsyn.database());
      noteWell("after a crash", await untilWell(samsyn, kinds));
      noteWell("silent after a crash", await attack(samsyn, kinds, "after a crash", rows));
    }
    report(rows);
    console.table(
      [...well].map(([when, times]) => ({
        "well again": when,
        "slowest, ms": Math.round(Math.max(...times)),
      })),
    );
  } finally {
    await samsyn.stop();
  }
}

await main();
