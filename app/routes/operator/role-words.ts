import { useTranslation } from "~/platform/i18n/use-translation";

/** "sammankallande, Kompetensråd Skaraborg": a granted role in words. */
export function useRoleWords(names: Readonly<Record<string, string>>) {
  const { t } = useTranslation("account");
  return ({ role, council, party }: { role: string; council: string | null; party?: string }) => {
    const word = t(`roles.${role}` as "roles.operator");
    const place = council ? (names[council] ?? council) : null;
    return [word, party, place].filter(Boolean).join(", ");
  };
}
