import { z } from "zod";

/** The preview that was looked at, by its fingerprint. */
export const commitForm = z.object({ seen: z.string().default("") });
