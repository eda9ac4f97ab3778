import type { LocalDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import type { Platform } from "~/platform/http/platform";

/** Where letters to those who operate the platform on a day go, each in the reader's language. */
export async function operatorAddresses(
  platform: Platform,
  _by: Authority<"system">,
  today: LocalDate,
): Promise<{ to: string; language: "sv" | "en" }[]> {
  const found = await platform.database.session<{ to: string; language: string }[]>`
    select distinct a.email as "to", a.language
    from identity.account a join identity.role_grant g on g.account_id = a.id
    where g.role = 'operator' and a.disabled_at is null
      and valid_on(g.valid_from, g.valid_to, ${today})
    order by a.email limit 100`;
  return found.map(({ to, language }) => ({ to, language: language === "en" ? "en" : "sv" }));
}
