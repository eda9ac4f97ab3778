import { useTranslation } from "react-i18next";

/** "sammankallande, Kompetensråd Skaraborg": a granted role in words. */
export function useRoleWords(names: Readonly<Record<string, string>>) {
  const { t } = useTranslation("account");
  return ({ role, council }: { role: string; council: string | null }) => {
    const word = t(`roles.${role}` as "roles.operator");
    return council ? `${word}, ${names[council] ?? council}` : word;
  };
}
