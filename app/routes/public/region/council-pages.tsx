import { useSite } from "~/platform/http/site-context";
import { useRoot } from "~/root";
import { LinkLine } from "~/ui/text/link-line";

/** The same page of each council, in compass order. */
export function CouncilPages({ path }: { path: "/tillganglighet" | "/personuppgifter" }) {
  const { councils } = useRoot();
  const site = useSite();
  return (
    <LinkLine
      links={councils.map((council) => ({
        href: site.councilHref(council, path),
        label: council.shortName,
      }))}
    />
  );
}
