import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { type IncomingHttpHeaders, request, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aCouncilInput } from "~/domain/councils/a-council";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { fixedClock } from "~/kernel/clock";
import type { Platform } from "~/platform/http/platform";
import { fillDatabase } from "../../server/fill-database";
import { createApp } from "../../server/http/app";
import { listen } from "../../server/listen";
import { openPlatform, themesCss } from "../../server/open-platform";
import { builtRoutes } from "../support/built-routes";
import { scratchDatabase } from "../support/scratch-database";
import { testNow } from "../support/test-clock";

const scratch = scratchDatabase();
const running: { server: Server; platform: Platform }[] = [];
let tenantsFolder = "";

/** Writes the folder of a fifth council as docs/adding-a-council.md says: a copy with a profile and a theme of its own. */
async function writeFolder(over: object): Promise<void> {
  const home = path.join(tenantsFolder, "provdalen");
  await cp("tenants/skaraborg", home, { recursive: true });
  const profile = { ...aCouncilInput({ id: "provdalen" }), ...over };
  await writeFile(path.join(home, "council.ts"), `export default ${JSON.stringify(profile)};\n`);
  const theme = await readFile("tenants/skaraborg/theme.css", "utf8");
  await writeFile(path.join(home, "theme.css"), theme.replace('"skaraborg"', '"provdalen"'));
  const plan = { one: "färdplan", a: "en färdplan", other: "färdplaner", the: "färdplanen" };
  const words = { terms: { plan: { ...plan, theOther: "färdplanerna" } } };
  await mkdir(path.join(home, "locales"), { recursive: true });
  await writeFile(path.join(home, "locales/sv.json"), JSON.stringify(words));
  const english = { one: "roadmap", a: "a roadmap", other: "roadmaps", the: "the roadmap" };
  const inEnglish = { terms: { plan: { ...english, theOther: "the roadmaps" } } };
  await writeFile(path.join(home, "locales/en.json"), JSON.stringify(inEnglish));
  await writeFile(path.join(home, "texts/sv/welcome.md"), "# Provdalen\n\nHär provar vi.\n");
}

/** Starts a process on the folders as they are now. Returns its port. */
async function start(): Promise<number> {
  const tenants = await readTenantFolders(tenantsFolder);
  await fillDatabase(scratch.urls, tenants);
  const { settings } = scratch.platform;
  const parts = { settings, tenants, urls: scratch.urls, exampleCouncils: new Set<string>() };
  const platform = openPlatform({ ...parts, clock: fixedClock(testNow), poolSize: 2 });
  const build = await builtRoutes();
  const app = createApp({ platform, build, clientFolder: null, themesCss: themesCss(tenants) });
  const server = await listen(app, 0, "127.0.0.1");
  running.push({ server, platform });
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

function get(port: number, address: string, host: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, host: "127.0.0.1", path: address, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    asked.on("error", reject).end();
  });
}

beforeAll(async () => {
  tenantsFolder = await mkdtemp(path.join(tmpdir(), "samsyn-fifth-"));
  for (const id of ["fyrbodal", "skaraborg", "goteborg", "boras"])
    await cp(`tenants/${id}`, path.join(tenantsFolder, id), { recursive: true });
});

afterAll(async () => {
  for (const { server, platform } of running) {
    server.closeAllConnections();
    server.close();
    await platform.database.close();
  }
  await rm(tenantsFolder, { recursive: true, force: true });
});

describe("a fifth council", () => {
  it("is reached by path and by its own host as soon as its folder has been read in", async () => {
    await writeFolder({});
    const port = await start();
    const byPath = await get(port, "/provdalen", "localhost");
    expect(byPath.status).toBe(200);
    expect(byPath.text).toContain("Här provar vi.");
    const byHost = await get(port, "/", "provdalen.samsyn.example");
    expect(byHost.status).toBe(200);
    expect(byHost.text).toContain("Här provar vi.");
    expect(byHost.text).toContain('href="/parter"');
    expect(byPath.text).toContain('href="/provdalen/parter"');
    expect((await get(port, "/en/parter", "provdalen.samsyn.example")).text).toContain('lang="en"');
    expect((await get(port, "/", "localhost")).text).toContain('href="/provdalen"');
    expect((await get(port, "/skaraborg", "localhost")).status).toBe(200);
  });

  it("speaks with its own words in each language, which no other council takes over", async () => {
    const port = running[0]?.server.address();
    const at = typeof port === "object" && port ? port.port : 0;
    expect((await get(at, "/provdalen/handlingsplan", "localhost")).text).toContain("färdplan");
    expect((await get(at, "/skaraborg/handlingsplan", "localhost")).text).not.toContain("färdplan");
    expect((await get(at, "/en/provdalen/handlingsplan", "localhost")).text).toContain("roadmap");
    expect((await get(at, "/en/provdalen/handlingsplan", "localhost")).text).not.toContain("färdplan");
    expect((await get(at, "/en/skaraborg/handlingsplan", "localhost")).text).not.toContain("roadmap");
  });

  it("keeps its pages and its old links when it is renamed", async () => {
    const names = [
      { name: { sv: "Rådet i Nydalen", en: "Nydalen Council" }, shortName: { sv: "Nydalen", en: "Nydalen" } },
    ];
    await rm(path.join(tenantsFolder, "provdalen"), { recursive: true });
    // A module stays as it was first imported, so a process that starts anew is played by another folder.
    const folder = tenantsFolder;
    tenantsFolder = await mkdtemp(path.join(tmpdir(), "samsyn-fifth-"));
    await cp(folder, tenantsFolder, { recursive: true });
    await rm(folder, { recursive: true });
    const hosts = { hosts: ["nydalen.samsyn.example"], formerHosts: ["provdalen.samsyn.example"] };
    await writeFolder({ names, path: "nydalen", ...hosts });
    const port = await start();
    const renamed = await get(port, "/nydalen/parter", "localhost");
    expect(renamed.status).toBe(200);
    expect(renamed.text).toContain("Rådet i Nydalen");
    const old = await get(port, "/en/provdalen/parter?den=2026-03-01", "localhost");
    expect(old.status).toBe(301);
    expect(old.headers.location).toBe("/en/nydalen/parter?den=2026-03-01");
    const oldHost = await get(port, "/parter", "provdalen.samsyn.example");
    expect(oldHost.status).toBe(301);
    expect(oldHost.headers.location).toBe("http://nydalen.samsyn.example/parter");
  });
});
