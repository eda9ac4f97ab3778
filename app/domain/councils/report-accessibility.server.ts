import type { CouncilProfile } from "~/kernel/council/council-profile";
import { done, type Outcome, refused } from "~/kernel/outcome";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { orUnavailable } from "~/platform/database/unreachable";
import { platformAddress } from "~/platform/http/contact";
import type { Platform } from "~/platform/http/platform";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { mayAttempt } from "~/platform/session/limits/count-attempts.server";
import { visitorNetwork } from "~/platform/session/limits/visitor-network";
import type { AccessibilityReport } from "./accessibility-report-form";

export interface ReportingReader {
  platform: Platform;
  council: CouncilProfile | null;
  remoteAddress: string;
}

/**
 * Sends a reader's report of an accessibility problem to those who answer for the page: the association, or for
 * the region's pages those who run the platform. What the reader wrote is in the letter alone; the audit trail
 * says only that a report came. Lag (2018:1937) om tillgänglighet till digital offentlig service, 10–13 §§.
 */
export async function reportAccessibility(
  { platform, council, remoteAddress }: ReportingReader,
  token: string,
  report: AccessibilityReport,
): Promise<Outcome<void, "tooManyReports">> {
  const within = mayAttempt(
    platform,
    ["report-by-network", visitorNetwork(remoteAddress)],
    ["report-by-receiver", council?.id ?? ""],
  );
  if (!(await within.catch(orUnavailable))) return refused("tooManyReports");
  return systemAuthority(platform, "a reader reports an accessibility problem", council?.id)
    .act<void, "tooManyReports">(token, async (work) => {
      await queueLetter(work, {
        to: council?.association.email ?? platformAddress(platform.settings),
        language: "sv",
        template: "accessibilityReport",
        values: { what: report.what, where: report.where || "–", answer: report.email || "–" },
        path: council ? `/${council.path}/tillganglighet` : "/tillganglighet",
      });
      await appendAudit(work, {
        act: "public.accessibilityReported",
        subjectKind: "council",
        subjectId: work.scope,
        subjectName: council?.names.at(-1)?.name.sv ?? "Samsyn",
      });
      return done();
    })
    .catch(orUnavailable);
}
