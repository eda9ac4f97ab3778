import { z } from "zod";

/** Which area, by its lineage. Messages are keys of the namespace `statements`. */
export const areaLinkForm = z.object({ lineage: z.uuid("reasons.areaUnknown") });
