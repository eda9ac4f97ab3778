import { readFile } from "node:fs/promises";
import { accountAddress, accountId } from "../prisma/seed/example/lay-out-people";
import { type HostileFile, readFiles, refusedFiles } from "../tests/support/hostile-files";
import { hiddenFields } from "../tests/support/open-form";
import { type SamsynProcess, signInAs, startSamsyn } from "./samsyn-process";

const cached = "/skaraborg/handlingsplan";
const page = "/skaraborg/arbetsyta/parter/import";

/** Megabytes of memory that the program itself has now. */
async function residentOf({ pid }: SamsynProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Asks for a public page again and again until told to stop; gives the longest time that an answer took. */
function watchPublicPage({ origin }: SamsynProcess): () => Promise<number> {
  let isOver = false;
  const watching = (async () => {
    let longest = 0;
    while (!isOver) {
      const begun = performance.now();
      const answer = await fetch(origin + cached);
      await answer.arrayBuffer();
      longest = Math.max(longest, answer.ok ? performance.now() - begun : Number.POSITIVE_INFINITY);
    }
    return Math.round(longest);
  })();
  return () => {
    isOver = true;
    return watching;
  };
}

async function send({ origin }: SamsynProcess, cookie: string, { bytes }: HostileFile): Promise<number> {
  const opened = await (await fetch(origin + page, { headers: { cookie } })).text();
  const form = new FormData();
  for (const [name, value] of Object.entries(hiddenFields(opened, ["_token", "_for"]))) form.set(name, value);
  form.set("file", new File([Uint8Array.from(bytes)], "parter.xlsx"));
  const headers = { cookie, origin };
  const answer = await fetch(origin + page, { method: "POST", redirect: "manual", headers, body: form });
  await answer.arrayBuffer();
  return answer.status;
}

/** Sends files at once, and says what came of them and what it cost the others. */
async function attack(samsyn: SamsynProcess, cookie: string, files: readonly HostileFile[]): Promise<void> {
  const longest = watchPublicPage(samsyn);
  const begun = performance.now();
  const statuses = await Promise.all(files.map((file) => send(samsyn, cookie, file)));
  const taken = Math.round(performance.now() - begun);
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024);
  const name = files.length === 1 ? files[0]?.name : `${files.length} at once`;
  console.log(
    `| ${name} | ${kilobytes} | ${[...new Set(statuses)].join(", ")} | ${taken} | ${await longest()} | ${await residentOf(samsyn)} |`,
  );
}

/**
 * Signs in as a convenor of the example year and sends in files made to do harm, one by one and then many at once, while
 * somebody else reads a public page.
 */
async function main(): Promise<void> {
  const samsyn = await startSamsyn(Number(process.argv[2] ?? 4300));
  try {
    const cookie = await signInAs(samsyn, accountId(accountAddress("sammankallande", "skaraborg")));
    console.log("| file | KB | status | ms | longest wait for a public page, ms | memory, MB |");
    console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
    for (const make of [...readFiles, ...refusedFiles]) await attack(samsyn, cookie, [make()]);
    const all = refusedFiles.map((make) => make());
    // To make them keeps this process busy for so long that its connections have been closed meanwhile: it has to notice.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const rows = all.filter(({ name }) => name.startsWith("14 000 rows"));
    await attack(samsyn, cookie, [...rows, ...rows, ...rows, ...rows]);
    await attack(samsyn, cookie, all);
  } finally {
    await samsyn.stop();
  }
}

await main();
