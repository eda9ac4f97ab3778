import type { CouncilText, TextName } from "~/kernel/council/council-text";
import type { Platform } from "~/platform/http/platform";
import type { Site } from "~/platform/http/site";

/** A council's own text in the site's language. Throws a 404 where there is no council. */
export function councilTextOf(platform: Platform, site: Site, name: TextName): CouncilText {
  if (!site.council) throw new Response(null, { status: 404 });
  const texts = platform.tenantTexts.get(site.council.id);
  const text = texts?.[site.language]?.[name] ?? texts?.sv?.[name];
  if (!text) throw new Response(null, { status: 404 });
  return text;
}
