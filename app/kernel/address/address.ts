import type { CouncilAddress, SharedAddress, WorkspaceAddress } from "./addresses";

/**
 * Addresses as types: what stands in a link is read by the compiler against the table of routes, segment by segment.
 * A parameter is a hole of the template, `/uttalanden/${id}/svara`; what comes after `?` and `#` is free.
 */

/** Nothing, or what is asked of a page: `?den=2026-03-01`. */
export type Query = "" | `?${string}`;

/** A segment with its holes as ":". */
type Segment<S extends string> = string extends S
  ? ":"
  : S extends `${infer Before}.${infer After}`
    ? `${Segment<Before>}.${After}`
    : S extends `:${string}` | `${number}`
      ? ":"
      : S;

type Segments<P extends string> = P extends `${infer First}/${infer Rest}`
  ? `${Segment<First>}/${Segments<Rest>}`
  : Segment<P>;

type Before<P extends string, Mark extends string> = P extends `${infer Start}${Mark}${string}` ? Start : P;

/** `Path`, if the table has it; what else is written compiles nowhere. */
type In<Table extends string, Path extends string> = Path extends string
  ? Segments<Before<Before<Path, "#">, "?">> extends Segments<Table>
    ? Path
    : never
  : never;

/** A public page below a council, or below the region where the site has no council. */
export type ToPublic<Path extends string> = Path & In<CouncilAddress | SharedAddress, Path>;
/** A public page below a council. */
export type ToCouncil<Path extends string> = Path & In<CouncilAddress, Path>;
/** A page below a council's workspace. */
export type ToWorkspace<Path extends string> = Path & In<WorkspaceAddress, Path>;
/** A page of the shared host that belongs to no council: sign-in, the account, the region, the operator. */
export type ToShared<Path extends string> = Path & In<SharedAddress, Path>;

/** What may follow a page of the workspace, so that the whole is an address. */
export type BelowWorkspace<Start extends string, Below extends string> = Below extends string
  ? In<WorkspaceAddress, `${Start}${Below}`> extends never
    ? never
    : Below
  : never;

/** An address of the shared host, as it is: one that the table of routes has. */
export function address<const Path extends string>(path: ToShared<Path>): Path {
  return path;
}

/** The address of a page of a council's workspace on the shared host. */
export function workspaceAddress<const Path extends string>(
  council: { path: string },
  path: ToWorkspace<Path>,
): string {
  return `/${council.path}/arbetsyta${path === "/" ? "" : path}`;
}
