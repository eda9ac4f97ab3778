import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isId } from "~/kernel/ids";
import { openSignIn } from "~/platform/access/open-sign-in.server";
import { pageMeta } from "~/platform/http/page-meta";
import { useSite } from "~/platform/http/site-context";
import { formatMoment } from "~/platform/i18n/dates";
import { useTranslation } from "~/platform/i18n/use-translation";
import { keptLetters, mayReadLetters } from "~/platform/mail/read-letters.server";
import { Breadcrumbs } from "~/ui/frame/breadcrumbs";
import { Main } from "~/ui/frame/main";
import { DefinitionList } from "~/ui/text/definition-list";

export async function loader(args: LoaderFunctionArgs) {
  const { platform } = await openSignIn(args);
  const id = args.params.letter ?? "";
  if (!(await mayReadLetters(platform)) || !isId(id)) throw new Response(null, { status: 404 });
  const [letter] = await keptLetters(platform, id);
  if (!letter) throw new Response(null, { status: 404 });
  return { page: { title: letter.subject, hidden: true }, letter };
}

export const meta = pageMeta;

/** The text with its addresses as links. */
function Linked({ text }: { text: string }) {
  return text.split(/(https?:\/\/\S+)/).map((part, index) =>
    index % 2 === 1 ? (
      <a key={part} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
}

export default function DevLetter() {
  const { t } = useTranslation("operator");
  const { letter } = useLoaderData<typeof loader>();
  const site = useSite();
  return (
    <Main>
      <Breadcrumbs
        label={t("dev.title")}
        crumbs={[
          { label: t("dev.all"), href: site.regionHref("/utveckling/brev") },
          { label: letter.subject },
        ]}
      />
      <div className="stack text">
        <h1>{letter.subject}</h1>
        <DefinitionList
          beside
          items={[
            { term: t("dev.to"), value: letter.to },
            { term: t("dev.when"), value: formatMoment(new Date(letter.queuedAt), site.language) },
          ]}
        />
        {letter.sent ? (
          <p>{t("dev.sent")}</p>
        ) : (
          <>
            <h2>{t("dev.text")}</h2>
            {letter.text.split("\n\n").map((paragraph) => (
              <p key={paragraph}>
                <Linked text={paragraph} />
              </p>
            ))}
            <details>
              <summary>{t("dev.html")}</summary>
              <pre className="scroll small">{letter.html}</pre>
            </details>
          </>
        )}
      </div>
    </Main>
  );
}
