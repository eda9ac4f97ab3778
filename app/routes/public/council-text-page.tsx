import type { ReactNode } from "react";
import type { CouncilText } from "~/kernel/council/council-text";
import { Main } from "~/ui/frame/main";
import { PageHead } from "~/ui/text/section";
import { InlineText, TextBlocks } from "./text-blocks";

/** A page that is one of the council's own texts, and what can be done about it. */
export function CouncilTextPage({ text, children }: { text: CouncilText; children?: ReactNode }) {
  return (
    <Main>
      <PageHead heading={text.heading} lede={<InlineText parts={text.lede} />} />
      <div className="text">
        <TextBlocks blocks={text.blocks} />
        {children}
      </div>
    </Main>
  );
}
