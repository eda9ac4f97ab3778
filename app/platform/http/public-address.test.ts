import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { dayInAddress, isPublicPage, plainAddress } from "./public-address";

describe("public pages", () => {
  it("are the council's own, whatever the query", () => {
    for (const address of [
      "/",
      "/?den=2026-01-01",
      "/om",
      "/parter?den=2026-01-01",
      "/handlingsplan/2026/1.4",
      "/uttalanden/2026-3",
    ]) {
      expect(isPublicPage(address, true), address).toBe(true);
    }
  });

  it("are not the workspace, sign-in, files, or pages that answer what is sent to them", () => {
    for (const address of [
      "/arbetsyta",
      "/arbetsyta/parter",
      "/uttalanden/kontrollera?text=x",
      "/uttalanden/2026-3.pdf",
      "/om/",
      "/om/x",
      "/parter/x",
      "/uttalanden/2026:3",
      "/uttalanden/2026-03",
      "/handlingsplan/1.4",
      "/handlingsplan/2026/1.4.5",
      "/handlingsplan/26/1.4",
    ]) {
      expect(isPublicPage(address, true), address).toBe(false);
    }
    for (const address of [
      "/logga-in",
      "/region",
      "/drift",
      "/konto",
      "/utveckling/brev",
      "/hittepa",
      "/om/x",
    ]) {
      expect(isPublicPage(address, false), address).toBe(false);
    }
    expect(isPublicPage("/", false)).toBe(true);
  });
});

describe("an address", () => {
  it("is the same however its parameters stand, and loses those that its page does not know", () => {
    const plain = "/handlingsplan?visa=parter&den=2026-01-01";
    for (const query of [
      "utm_source=x&visa=parter&den=2026-01-01",
      "den=2026-01-01&den=2025-01-01&visa=parter",
      "d%65n=2026%2D01-01+&visa=parter&visa=x&",
      "den= 2026-01-01 &visa=parter&sida=2",
    ])
      expect(plainAddress(`/handlingsplan?${query}`, true), query).toBe(plain);
    expect(plainAddress("/handlingsplan?visa=alla&Visa=parter", true)).toBe("/handlingsplan");
    expect(plainAddress("/parter?visa=parter&den=2026-01-01", true)).toBe("/parter?den=2026-01-01");
    for (const path of ["/om", "/uttalanden", "/uttalanden/2026-3", "/kakor"])
      expect(plainAddress(`${path}?den=2026-01-01&visa=parter`, true)).toBe(path);
    expect(plainAddress("/?den=2026-01-01", false)).toBe("/");
    expect(plainAddress("/?x=1", true)).toBe("/");
    expect(plainAddress("/?den=", true)).toBe("/");
  });

  it("keeps what was typed for a day, for the page to tell what is wrong with it, within reason", () => {
    expect(plainAddress("/parter?den=1%20mars", true)).toBe("/parter?den=1+mars");
    expect(plainAddress(`/parter?den=${"x".repeat(9_000)}`, true)).toHaveLength(12 + 40);
    expect(dayInAddress("/parter?den=1+mars")).toBeNull();
    expect(dayInAddress("/parter?den=2026-02-30")).toBeNull();
    expect(dayInAddress("/parter?den=2026-03-01")).toBe("2026-03-01");
    expect(dayInAddress("/parter")).toBeUndefined();
  });

  it("keeps every parameter that a public page reads", () => {
    const pages: Record<string, string> = { "plan.tsx": "/handlingsplan" };
    const visit = (folder: string): [string, string][] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) return visit(file);
        if (/check|report/.test(file)) return [];
        const read = readFileSync(file, "utf8").matchAll(/searchParams\.(?:get|has)\("([^"]+)"\)/g);
        return [...read].map(([, name = ""]): [string, string] => [entry.name, name]);
      });
    const reads = visit("app/routes/public");
    expect(reads.length).toBeGreaterThan(0);
    for (const [file, name] of reads)
      expect(plainAddress(`${pages[file]}?${name}=parter`, true), `${file} ${name}`).toContain(`${name}=`);
  });
});
