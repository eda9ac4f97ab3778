import { todayOf } from "~/kernel/clock";
import type { Platform } from "~/platform/http/platform";
import { exampleCouncilIds, loadExampleYear } from "../prisma/seed/example/load-example-year";
import { say } from "./say";

/** Loads the example year into an empty database, and notes whose content is invented in the set that the platform was opened with. */
export async function fillExample(platform: Platform, exampleCouncils: Set<string>): Promise<void> {
  if (!platform.settings.example) return;
  await loadExampleYear(platform, todayOf(platform.clock), () => say("Loading the example year …"));
  for (const id of await exampleCouncilIds(platform)) exampleCouncils.add(id);
}
