import { describe, expect, it } from "vitest";
import { isUnreachable, orUnavailable } from "./unreachable";

const coded = (code: string, more: object = {}) => Object.assign(new Error("inside"), { code, ...more });

describe("a database out of reach", () => {
  it("is known by what drivers, sockets and PostgreSQL say, also when it is a cause", () => {
    for (const code of ["ECONNREFUSED", "CONNECTION_CLOSED", "57P01", "P1001"]) {
      expect(isUnreachable(coded(code)), code).toBe(true);
      expect(isUnreachable(new Error("outside", { cause: coded(code) })), code).toBe(true);
    }
    expect(isUnreachable(new Error("outside", { cause: { kind: "DatabaseNotReachable" } }))).toBe(true);
    expect(isUnreachable(new Error("Connection terminated unexpectedly"))).toBe(true);
  });

  it("is nothing else: bugs, refusals and rules of the database stay what they are", () => {
    for (const error of [
      coded("23505"),
      coded("42501"),
      new TypeError("x"),
      "ECONNREFUSED",
      null,
      undefined,
    ]) {
      expect(isUnreachable(error)).toBe(false);
    }
  });

  it("is answered with 503 and without what is inside", async () => {
    const thrown = await Promise.reject(coded("ECONNREFUSED"))
      .catch(orUnavailable)
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(Response);
    expect((thrown as Response).status).toBe(503);
    expect(await (thrown as Response).text()).toBe("");
    const bug = new TypeError("x");
    await expect(Promise.reject(bug).catch(orUnavailable)).rejects.toBe(bug);
  });
});
