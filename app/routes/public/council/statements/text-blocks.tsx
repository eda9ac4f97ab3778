import { parseText } from "~/domain/statements/text/statement-text";

/** A statement's text as it is read: paragraphs and lists, in the order they were written. */
export function TextBlocks({ text }: { text: string }) {
  return parseText(text).map((block, index) => {
    const key = `${index}`;
    if (block.kind === "paragraph") return <p key={key}>{block.text}</p>;
    const items = block.items.map((item, place) => {
      const itemKey = `${place}`;
      return <li key={itemKey}>{item}</li>;
    });
    return block.kind === "numbered" ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
  });
}
