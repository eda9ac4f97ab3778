import type { MenuItem } from "~/ui/frame/menu";

/** The parts of one area, as links; each part has its own address. */
export function Tabs({ label, items }: { label: string; items: readonly MenuItem[] }) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current || undefined}>
          {item.label}
        </a>
      ))}
    </nav>
  );
}
