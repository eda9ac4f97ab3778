import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isPublicPage, plainAddress, publicParameters } from "./public-address";

describe("public pages", () => {
  it("are the council's own, whatever the query", () => {
    for (const address of ["/", "/?den=2026-01-01", "/om", "/parter?den=2026-01-01", "/handlingsplan/1.4"]) {
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
  it("is the same however its parameters stand, and loses those that no page knows", () => {
    expect(plainAddress("/parter?utm_source=x&visa=parter&den=2026-01-01")).toBe(
      plainAddress("/parter?den=2026-01-01&den=2025-01-01&visa=parter"),
    );
    expect(plainAddress("/?x=1")).toBe("/");
    expect(plainAddress("/om?den=")).toBe("/om");
  });

  it("keeps every parameter that a public page reads", () => {
    const read = new Set<string>();
    const visit = (folder: string) => {
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = path.join(folder, entry.name);
        if (entry.isDirectory()) visit(file);
        else if (!file.includes("check")) {
          for (const [, name] of readFileSync(file, "utf8").matchAll(/searchParams\.get\("([^"]+)"\)/g)) {
            if (name) read.add(name);
          }
        }
      }
    };
    visit("app/routes/public");
    for (const name of read) expect(publicParameters, name).toContain(name);
  });
});
