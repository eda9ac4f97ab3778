import { describe, expect, it } from "vitest";
import { readSettings } from "./settings";

const external = {
  DATABASE_URL: "postgres://a@db.example/x",
  DATABASE_PUBLIC_URL: "postgres://c@db.example/x",
  DATABASE_SESSION_URL: "postgres://b@db.example/x",
};

describe("the settings", () => {
  it("open the example where Samsyn is tried out, and the letters with it", () => {
    for (const env of [
      {},
      { PORT: "3001" },
      { SAMSYN_EXAMPLE: "on" },
      { ...external, SAMSYN_EXAMPLE: "trial" },
    ])
      expect(readSettings(env)).toMatchObject({ example: true, letters: true, exampleClosed: null });
  });

  it("close it, unasked, where others come, and say why", () => {
    for (const [env, setting] of [
      [{ NODE_ENV: "production", ORIGIN: "https://samsyn.example", TRUST_PROXY: "on" }, "ORIGIN"],
      [{ TRUST_PROXY: "on" }, "TRUST_PROXY"],
      [{ HOST: "0.0.0.0" }, "HOST"],
      [external, "DATABASE_URL"],
      [{ NODE_ENV: "development", HOST: "0.0.0.0" }, "HOST"],
    ] as const) {
      const settings = readSettings(env);
      expect(settings).toMatchObject({ example: false, letters: false });
      expect(settings.exampleClosed).toContain(setting);
      expect(() => readSettings({ ...env, SAMSYN_EXAMPLE: "on" })).toThrow(setting);
      expect(readSettings({ ...env, SAMSYN_EXAMPLE: "off" }).exampleClosed).toBeNull();
    }
  });

  it("name the proxies: none, one, so many, or those with these addresses", () => {
    const read = (TRUST_PROXY: string) => readSettings({ TRUST_PROXY, SAMSYN_EXAMPLE: "off" }).trustProxy;
    expect(["off", "", "on", "1", "3"].map(read)).toEqual([false, false, 1, 1, 3]);
    expect(read("10.0.0.0/8, 192.0.2.7,2001:db8::/32")).toEqual(["10.0.0.0/8", "192.0.2.7", "2001:db8::/32"]);
    for (const wrong of [
      "yes",
      "0",
      "10",
      "-1",
      "1.5",
      "10.0.0.0/33",
      "10.0.0.0/0",
      "10.0.0/8",
      "proxy.example",
      "10.0.0.1,",
      "::1/129",
    ])
      expect(() => read(wrong), wrong).toThrow(/TRUST_PROXY: is off, on, a number/);
  });

  it("keep the letters of development at the developer's own machine", () => {
    const development = { NODE_ENV: "development", SAMSYN_EXAMPLE: "off" };
    expect(readSettings(development).letters).toBe(true);
    expect(readSettings({ ...development, ORIGIN: "https://samsyn.example" }).letters).toBe(false);
  });

  it("name a bucket with its keys, in the place of a folder", () => {
    const bucket = { S3_BUCKET: "papers", S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" };
    expect(readSettings({}).filesBucket).toBeNull();
    expect(readSettings({ ...bucket, S3_ENDPOINT: "https://s3.example" }).filesBucket).toEqual({
      ...{ name: "papers", endpoint: "https://s3.example", region: "us-east-1" },
      ...{ accessKeyId: "key", secretAccessKey: "secret" },
    });
    expect(() => readSettings({ S3_BUCKET: "papers" })).toThrow(/S3_SECRET_ACCESS_KEY must be set/);
    expect(() => readSettings({ ...bucket, SAMSYN_FILES: "/files" })).toThrow(/both set/);
    expect(() => readSettings({ ...bucket, S3_ENDPOINT: "s3.example" })).toThrow(/S3_ENDPOINT/);
  });
});
