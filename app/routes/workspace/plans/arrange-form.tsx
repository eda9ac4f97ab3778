import { useTranslation } from "~/platform/i18n/use-translation";
import { LinkButton } from "~/ui/form/button";
import { FormFrame } from "~/ui/form/form-frame";

/** Whether a part stands first or last among its neighbours. */
export type Place = { readonly first: boolean; readonly last: boolean };

export function placeOf(index: number, parts: readonly unknown[]): Place {
  return { first: index === 0, last: index === parts.length - 1 };
}

/** Moves a part of a draft one step, or takes it away. */
export function ArrangeForm({
  kind,
  id,
  name,
  place,
  token,
}: {
  kind: "area" | "goal" | "measure";
  id: string;
  name: string;
  place: Place;
  token: string;
}) {
  const { t } = useTranslation("plans");
  const button = (intent: "up" | "down" | "remove") => (
    <LinkButton name="_intent" value={intent}>
      <span aria-hidden="true">{t(`draft.${intent}Short`)}</span>
      <span className="visually-hidden">{t(`draft.${intent}`, { name })}</span>
    </LinkButton>
  );
  return (
    <FormFrame className="row small" token={token} hidden={{ kind, id }}>
      {!place.first && button("up")}
      {!place.last && button("down")}
      {button("remove")}
    </FormFrame>
  );
}
