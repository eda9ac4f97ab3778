import type { ReactNode } from "react";
import { CouncilMark, type Quarter } from "~/ui/frame/council-mark";
import { type Width, wrapClass } from "~/ui/frame/main";
import { Menu, type MenuItem } from "~/ui/frame/menu";

type BandProps = {
  /** Name beside the mark. */
  name: string;
  quarter: Quarter;
  /** Where the name leads; plain text if left out. */
  href?: string;
  menu?: readonly MenuItem[];
  menuLabel?: string;
  /** The link that replaces the menu on small screens; goes to the footer. */
  menuJump?: string;
  width?: Width;
};

function Brand({
  name,
  quarter,
  href,
  sub,
}: {
  name: string;
  quarter: Quarter;
  href?: string;
  sub?: string;
}) {
  const content = (
    <>
      <CouncilMark quarter={quarter} />
      <span className="brand__name">
        {name}
        {sub && <span className="brand__sub">{sub}</span>}
      </span>
    </>
  );
  return href ? (
    <a className="brand" href={href}>
      {content}
    </a>
  ) : (
    <span className="brand">{content}</span>
  );
}

function MenuJump({ label }: { label: string }) {
  return (
    <a className="menu-jump" href="#menu">
      {label}
    </a>
  );
}

/** Filled band: everyone can see this page. */
export function PublicBand({ name, quarter, href, menu = [], menuLabel = "", menuJump, width }: BandProps) {
  return (
    <header className="band">
      <div className={`${wrapClass(width)} band__inner`}>
        <Brand name={name} quarter={quarter} href={href} />
        {menu.length > 0 && <Menu label={menuLabel} items={menu} />}
        {menuJump && <MenuJump label={menuJump} />}
      </div>
    </header>
  );
}

/** White band with an accent edge: only those signed in see this page. `sub` says which workspace. */
export function WorkBand({
  name,
  quarter,
  href,
  sub,
  who,
  menu = [],
  menuLabel = "",
  menuJump,
  width = "wide",
}: BandProps & {
  sub: string;
  /** Who is signed in, then links (account, sign out). */
  who?: ReactNode;
}) {
  return (
    <header className="band band--work">
      <div className={`${wrapClass(width)} band__inner`}>
        <Brand name={name} quarter={quarter} href={href} sub={sub} />
        {who && <div className="who">{who}</div>}
        {menuJump && <MenuJump label={menuJump} />}
        {menu.length > 0 && <Menu label={menuLabel} items={menu} className="band__nav" />}
      </div>
    </header>
  );
}
