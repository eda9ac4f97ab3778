import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSettings } from "~/platform/env/settings";
import { withSecret } from "./secret";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "samsyn-secret-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const settings = (more: Record<string, string> = {}) =>
  readSettings({ NODE_ENV: "test", SAMSYN_DATA: folder, ...more });

describe("the secret", () => {
  it("is made once in the data folder, for this user alone", async () => {
    const [first, second] = [await withSecret(settings()), await withSecret(settings())];
    expect(first.secret?.length).toBeGreaterThanOrEqual(43);
    expect(second.secret).toBe(first.secret);
    expect((await stat(path.join(folder, "secret"))).mode & 0o777).toBe(0o600);
  });

  it("of the environment goes before the folder's", async () => {
    expect((await withSecret(settings({ SAMSYN_SECRET: "s".repeat(40) }))).secret).toBe("s".repeat(40));
  });

  it("is demanded with an external database, in one sentence", async () => {
    const external = {
      DATABASE_URL: "postgres://a/b",
      DATABASE_PUBLIC_URL: "postgres://a/b",
      DATABASE_SESSION_URL: "postgres://a/b",
    };
    await expect(withSecret(settings(external))).rejects.toThrow(/^SAMSYN_SECRET is missing: [^.]+\.$/);
    await expect(withSecret(settings({ ...external, SAMSYN_SECRET: "s".repeat(32) }))).resolves.toBeDefined();
  });

  it("that has been cut short is told of, not replaced", async () => {
    await writeFile(path.join(folder, "secret"), "kort");
    await expect(withSecret(settings())).rejects.toThrow(/too short/);
  });

  it("that can't be read is told of with its file", async () => {
    await mkdir(path.join(folder, "secret"));
    await expect(withSecret(settings())).rejects.toThrow(/^The secret in .*secret can't be read: /);
  });
});
