import type { Inline, TextBlock } from "~/kernel/text/rich-text";
import { useSite } from "~/platform/http/site-context";

/** A line of a council's own text. Addresses that begin with "/" are pages of the council. */
export function InlineText({ parts }: { parts: readonly Inline[] }) {
  const site = useSite();
  return parts.map((part, index) => {
    const { href } = part;
    return href ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <a key={index} href={href.startsWith("/") ? site.hrefAsAsked(href) : href}>
        <Marked part={part} />
      </a>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <Marked key={index} part={part} />
    );
  });
}

function Marked({ part: { text, strong, emphasis } }: { part: Inline }) {
  const marked = emphasis ? <em>{text}</em> : text;
  return strong ? <strong>{marked}</strong> : marked;
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
  const List = block.ordered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a text never move
        <li key={index}>
          <InlineText parts={item} />
        </li>
      ))}
    </List>
  );
}

/** The body of a council's own text, after its heading and lede. */
export function TextBlocks({ blocks }: { blocks: readonly TextBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text never move
    <Block key={index} block={block} />
  ));
}
