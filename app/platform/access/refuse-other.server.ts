import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Role } from "~/kernel/actor";
import { otherSpeakerAnswer } from "~/platform/http/error-slot";
import type { SpeakerWords } from "~/platform/http/other-speaker";
import type { SignedIn } from "~/platform/session/signed-in";
import { type Capacity, capacityMark } from "./capacity";
import { speakerNames } from "./mandates.server";

type Args = Pick<LoaderFunctionArgs, "context" | "request">;

/** Who is here now: null for what is not known where they have nothing to do. */
interface Here {
  readonly signedIn: SignedIn;
  readonly councilId: string | null;
  readonly role: Role | null;
  readonly party: string | null;
  /** What a form says that they go on with; null where they may not. */
  readonly capacity: Capacity | null;
}

/**
 * The answer to a form that says nothing of whom it is for, or names somebody else than who is here: 409 with both, so
 * that it is done for neither until somebody says for whom.
 */
export async function refuseOther(args: Args, form: Capacity | null, here: Here): Promise<Response> {
  const { signedIn, councilId, role, party, capacity } = here;
  const { id, name } = signedIn.account;
  const isOwn = form?.accountId === id;
  const seen =
    form && capacity && councilId ? await speakerNames(args.context.platform, councilId, form) : null;
  const opened: SpeakerWords | null = form && {
    name: isOwn ? name : (seen?.name ?? null),
    party: seen?.party ?? null,
    role: form.roles[0] ?? null,
  };
  args.context.otherSpeaker = {
    opened,
    now: { name, party, role },
    mark: capacity && capacityMark(capacity),
    isOwn,
  };
  return new Response(otherSpeakerAnswer, { status: 409 });
}
