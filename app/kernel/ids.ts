import { v7, validate } from "uuid";

/** A new id, ordered by time (UUID version 7). */
export function newId(): string {
  return v7();
}

/** True for any UUID in its usual form; ids from an address are checked before the database is asked. */
export function isId(text: string): boolean {
  return validate(text);
}
