import type { LinkedStatement } from "~/domain/statements/asking/linked-statement.server";

/** What a page of an asked stand shows. */
export interface StandAnswerProps {
  statement: LinkedStatement;
  party: string;
  answered: boolean;
  /** Own address of the page. */
  path: `/svar/${string}`;
  token: string;
  council: { path: string; name: string } | null;
}
