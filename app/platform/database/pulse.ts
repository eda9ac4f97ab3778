import type { Socket } from "node:net";
import { deadline } from "./deadline";
import { DatabaseAway, isConnectionLost, RequestLate } from "./unreachable";

/** One question to the database, on a connection of its own. */
export interface Question {
  /** Bytes heard so far. */
  heard(): number;
  /** Resolves with whether the database is there, whatever it answers. Never rejects. */
  answer: Promise<boolean>;
  /** Lets the connection go. */
  drop(): void;
}

/**
 * The database's pulse as one process feels it: the breaker that everything which waits for the database shares.
 * While it is away no request waits: all their waits end at once, and work again by themselves when it is back. What
 * no request waits for, jobs and starts, has the longer patience of the drivers.
 */
export interface Pulse {
  isAway(): boolean;
  /**
   * Waits for what the database is asked. In a request it is for no longer than there is hope: rejects when the database
   * turns out to be away (or is already), and at the request's deadline.
   */
  during<T>(ask: () => Promise<T>): Promise<T>;
  /** A connection that is cut when the database has gone, or has been silent for long, so that nothing hangs on it. */
  keep<T extends Socket>(socket: T): T;
  /** Tells of each turn. */
  onTurn(listener: (away: boolean) => void): void;
  close(): void;
}

interface Wait {
  ticks: number;
  until: number;
  giveUp(error: Error): void;
}

/** Milliseconds. Everything is counted in ticks, so that time in which the process itself was too busy to listen is not silence. */
const tick = 50;
const ticks = {
  /** A wait as long as this makes one ask whether the database is there. */
  doubt: 3,
  /** Without a byte for as long as this, from the one asked or on any other connection, the database is silent. */
  silence: 9,
  /** Between one question that was answered, or refused, and the next. */
  pause: 5,
  /** After so long a silence all connections are cut, and the question is put anew. */
  anew: 100,
} as const;

/**
 * Opens the pulse. A long statement is not silence: when a wait grows long, or a connection is lost, the database is
 * asked something on a connection of its own, and is away only if it refuses or keeps silent there too.
 */
export function openPulse(ask: () => Question): Pulse {
  const waits = new Set<Wait>();
  /** The connections, and the bytes that have been heard on each. */
  const sockets = new Map<Socket, number>();
  const listeners: ((away: boolean) => void)[] = [];
  let away = false;
  let closed = false;
  let pause = 0;
  let question: { put: Question; heard: number; silent: number } | null = null;
  let timer: NodeJS.Timeout | null = null;

  function turn(to: boolean): void {
    if (away === to) return;
    away = to;
    for (const listener of listeners) listener(to);
    if (!to) return;
    for (const wait of [...waits]) if (wait.until < Number.POSITIVE_INFINITY) wait.giveUp(new DatabaseAway());
  }

  function cut(): void {
    const error = () => Object.assign(new Error("The connection was cut"), { code: "ECONNABORTED" });
    for (const socket of sockets.keys()) socket.destroy(error());
  }

  /** Whether anything has been heard on any connection since the last look. */
  function hearsAny(): boolean {
    let hears = false;
    for (const [socket, before] of sockets) {
      if (socket.bytesRead > before) hears = true;
      sockets.set(socket, socket.bytesRead);
    }
    return hears;
  }

  function put(): void {
    if (question || closed) return;
    hearsAny();
    const mine = { put: ask(), heard: 0, silent: 0 };
    question = mine;
    void mine.put.answer.then((isThere) => {
      mine.put.drop();
      if (question !== mine) return;
      question = null;
      pause = ticks.pause;
      turn(!isThere);
      if (!isThere) cut();
    });
    run();
  }

  function listen(asked: NonNullable<typeof question>): void {
    const heard = asked.put.heard();
    const isSilent = !hearsAny() && heard === asked.heard;
    asked.silent = isSilent ? asked.silent + 1 : 0;
    asked.heard = heard;
    if (asked.silent >= ticks.silence) turn(true);
    if (asked.silent < ticks.anew) return;
    question = null;
    asked.put.drop();
    cut();
  }

  function beat(): void {
    const now = Date.now();
    let doubt = false;
    for (const wait of [...waits]) {
      wait.ticks += 1;
      if (now >= wait.until) wait.giveUp(new RequestLate());
      else if (wait.ticks >= ticks.doubt) doubt = true;
    }
    if (pause > 0) pause -= 1;
    if (question) listen(question);
    else if (pause === 0 && (away || doubt)) put();
    if (question || away || waits.size > 0) return;
    if (timer) clearInterval(timer);
    timer = null;
  }

  function run(): void {
    if (!closed) timer ??= setInterval(beat, tick).unref();
  }

  function during<T>(work: () => Promise<T>): Promise<T> {
    const until = deadline();
    if (away && until < Number.POSITIVE_INFINITY) return Promise.reject(new DatabaseAway());
    return new Promise<T>((resolve, reject) => {
      const wait: Wait = {
        ticks: 0,
        until,
        giveUp: (error) => {
          waits.delete(wait);
          reject(error);
        },
      };
      waits.add(wait);
      run();
      work()
        .catch((error) => {
          if (isConnectionLost(error)) put();
          throw error;
        })
        .finally(() => waits.delete(wait))
        .then(resolve, reject);
    });
  }

  return {
    isAway: () => away,
    during,
    keep: (socket) => {
      sockets.set(socket, 0);
      return socket.once("close", () => sockets.delete(socket));
    },
    onTurn: (listener) => listeners.push(listener),
    close: () => {
      closed = true;
      if (timer) clearInterval(timer);
      timer = null;
      question?.put.drop();
      question = null;
    },
  };
}
