import { useTranslation } from "~/platform/i18n/use-translation";

/** Whose mandates end when the party leaves the seat. */
export function MandatesThatEnd({ names }: { names: readonly string[] }) {
  const { t } = useTranslation("parties");
  if (names.length === 0) return null;
  return <p>{t("holding.mandatesEnd", { count: names.length, names: names.join(", ") })}</p>;
}
