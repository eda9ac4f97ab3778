import { Fragment } from "react";
import type { Inline, TextBlock } from "~/domain/councils/council-text";
import { useSite } from "~/platform/http/site-context";

/** A line of a council's own text. Addresses that begin with "/" are pages of the council. */
export function InlineText({ parts }: { parts: readonly Inline[] }) {
  const site = useSite();
  return parts.map(({ text, href }, index) =>
    href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <a key={index} href={href.startsWith("/") ? site.href(href) : href}>
        {text}
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <Fragment key={index}>{text}</Fragment>
    ),
  );
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === "heading") {
    const Heading = block.level === 3 ? "h3" : "h2";
    return <Heading>{block.text}</Heading>;
  }
  if (block.kind === "paragraph") {
    return (
      <p>
        <InlineText parts={block.inline} />
      </p>
    );
  }
  return (
    <ul>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never move
        <li key={index}>
          <InlineText parts={item} />
        </li>
      ))}
    </ul>
  );
}

/** The body of a council's own text, after its heading and lede. */
export function TextBlocks({ blocks }: { blocks: readonly TextBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
    <Block key={index} block={block} />
  ));
}
