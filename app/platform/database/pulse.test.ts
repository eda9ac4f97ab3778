import { Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { withDeadline } from "./deadline";
import { openPulse, type Pulse, type Question } from "./pulse";
import { isUnreachable } from "./unreachable";

/** A question whose answer the test gives. */
interface Asked {
  answer(isThere: boolean): void;
  hear(): void;
  dropped: boolean;
}

let pulse: Pulse;
let asked: Asked[];
let turns: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  turns = [];
  pulse = openPulse((): Question => {
    let heard = 0;
    let settle: (isThere: boolean) => void = () => {};
    const one: Asked = { answer: (isThere) => settle(isThere), hear: () => heard++, dropped: false };
    asked.push(one);
    return {
      heard: () => heard,
      answer: new Promise((resolve) => {
        settle = resolve;
      }),
      drop: () => {
        one.dropped = true;
      },
    };
  });
  pulse.onTurn((away) => turns.push(away));
});

afterEach(() => {
  pulse.close();
  vi.useRealTimers();
});

const silent = () => new Promise<never>(() => {});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** A wait in a request that has time. */
const during = <T>(work: () => Promise<T>) => withDeadline(600_000, () => pulse.during(work));

/** How a wait stands: "waits", "done", or what it failed with. */
function watch(wait: Promise<unknown>): () => unknown {
  let state: unknown = "waits";
  wait.then(
    () => {
      state = "done";
    },
    (error) => {
      state = error;
    },
  );
  return () => state;
}

describe("the pulse of a database", () => {
  it("asks nothing while answers come quickly", async () => {
    for (let i = 0; i < 20; i++) await during(async () => i);
    await pass(5_000);
    expect(asked).toEqual([]);
  });

  it("lets a long statement take its time while the database answers what it is asked beside it", async () => {
    let finish: (value: number) => void = () => {};
    const long = watch(
      during(
        () =>
          new Promise<number>((resolve) => {
            finish = resolve;
          }),
      ),
    );
    for (let i = 0; i < 20; i++) {
      await pass(500);
      asked.at(-1)?.answer(true);
    }
    expect(asked.length).toBeGreaterThan(5);
    expect(long()).toBe("waits");
    finish(1);
    await pass(0);
    expect([long(), turns]).toEqual(["done", []]);
  });

  it("is away within a second of silence, for all that wait and all that come", async () => {
    const waits = [1, 2, 3].map(() => watch(during(silent)));
    await pass(900);
    for (const wait of waits) expect(isUnreachable(wait())).toBe(true);
    expect([pulse.isAway(), turns]).toEqual([true, [true]]);
    const later = watch(during(async () => 1));
    await pass(0);
    expect(isUnreachable(later())).toBe(true);
  });

  it("is not away while the one asked is being told something, however slowly", async () => {
    const wait = watch(during(silent));
    await pass(250);
    for (let i = 0; i < 20; i++) {
      asked[0]?.hear();
      await pass(300);
    }
    expect([wait(), turns]).toEqual(["waits", []]);
  });

  it("is back as soon as the one asked gets its answer, also late", async () => {
    watch(during(silent));
    await pass(3_000);
    expect(asked).toHaveLength(1);
    asked[0]?.answer(true);
    await pass(0);
    expect([pulse.isAway(), turns, asked[0]?.dropped]).toEqual([false, [true, false], true]);
    expect(await during(async () => 7)).toBe(7);
  });

  it("asks anew by and by while it is refused, and after a long silence", async () => {
    watch(during(silent));
    await pass(250);
    for (let i = 0; i < 4; i++) {
      asked.at(-1)?.answer(false);
      await pass(300);
    }
    expect([asked.length, pulse.isAway()]).toEqual([5, true]);
    await pass(6_000);
    expect(asked.length).toBe(6);
    expect(asked[4]?.dropped).toBe(true);
  });

  it("asks at once when a connection is lost, and goes on when the database is there", async () => {
    const lost = watch(during(() => Promise.reject(Object.assign(new Error(), { code: "ECONNRESET" }))));
    await pass(0);
    expect(isUnreachable(lost())).toBe(true);
    expect(asked).toHaveLength(1);
    asked[0]?.answer(true);
    await pass(0);
    expect([pulse.isAway(), turns]).toEqual([false, []]);
  });

  it("asks nothing for what fails for another reason", async () => {
    const refused = watch(during(() => Promise.reject(Object.assign(new Error(), { code: "23505" }))));
    await pass(1_000);
    expect([refused(), asked]).toEqual([expect.objectContaining({ code: "23505" }), []]);
  });

  it("cuts its connections when the database is gone, or has been silent for long, and not before", async () => {
    const open = () => pulse.keep(new Socket()).on("error", () => {});
    const patient = open();
    watch(during(silent));
    await pass(1_000);
    expect([pulse.isAway(), patient.destroyed]).toEqual([true, false]);
    await pass(5_000);
    expect(patient.destroyed).toBe(true);
    const next = open();
    asked.at(-1)?.answer(false);
    await pass(0);
    expect(next.destroyed).toBe(true);
  });

  it("leaves what no request waits for to the drivers", async () => {
    const job = watch(pulse.during(silent));
    await pass(2_000);
    expect([pulse.isAway(), job()]).toEqual([true, "waits"]);
    expect(await pulse.during(async () => 1)).toBe(1);
  });

  it("ends the waits of a request at its deadline, one after another, and no other's", async () => {
    const steps = vi.fn(async () => {
      for (;;) await pulse.during(() => new Promise((resolve) => setTimeout(resolve, 400)));
    });
    const late = withDeadline(1_000, () => watch(steps()));
    const other = watch(during(silent));
    for (let i = 0; i < 4; i++) {
      await pass(300);
      asked.at(-1)?.answer(true);
    }
    await pass(100);
    expect(late()).toMatchObject({ code: "REQUEST_LATE" });
    expect(other()).toBe("waits");
  });
});
