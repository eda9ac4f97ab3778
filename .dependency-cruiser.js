/**
 * The areas of the domain, from the ground up: an area stands on those of the floors below its own. One arrow goes the
 * other way: `council-on-date` of the parties shows a day's council beside the plan in force that day.
 */
const floors = [
  ["councils", "geography", "people"],
  ["accounts", "parties", "questions"],
  ["plans", "positions"],
  ["statements"],
  ["documents", "overview", "operation", "traces"],
  ["starts"],
];
const againstTheOrder = "^app/domain/parties/composition/council-on-date\\.server\\.ts$";

const areaOrder = floors.slice(0, -1).map((floor, index) => ({
  name: `area-order-${index + 1}`,
  comment: "An area stands on those of the floors below its own.",
  severity: "error",
  from: { path: `^app/domain/(${floor.join("|")})/`, pathNot: `\\.test\\.tsx?$|${againstTheOrder}` },
  to: {
    path: `^app/domain/(${floors
      .slice(index + 1)
      .flat()
      .join("|")})/`,
  },
}));

/**
 * Direction of imports: ui → nothing; kernel → nothing; platform → kernel; pure domain → pure domain; domain servers → own
 * store, others' nouns and verbs, platform; routes → domain, platform, ui. See docs/architecture.md.
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "ui-knows-nothing",
      comment: "The design system knows no domain word, no platform and no page.",
      severity: "error",
      from: { path: "^app/ui/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app/(domain|platform|routes|root)|server|prisma|tenants)" },
    },
    {
      name: "rules-are-pure",
      comment: "Nouns, rules, policies and forms reach no database, no platform, no page, no process.",
      severity: "error",
      from: { path: "^app/(domain|kernel)/", pathNot: "(\\.server|\\.test)\\.tsx?$" },
      to: {
        path: "^(app/(platform|routes|ui|root)|server|node_modules/(react|@remix-run|postgres|@prisma))|\\.server\\.ts$",
      },
    },
    {
      name: "kernel-is-the-ground",
      comment: "Platform and domain both stand on it.",
      severity: "error",
      from: { path: "^app/kernel/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^(app/(?!kernel/)|server|tenants)" },
    },
    ...areaOrder,
    {
      name: "areas-have-a-floor",
      comment: "A new area is named in `floors`.",
      severity: "error",
      from: { path: `^app/domain/(?!(${floors.flat().join("|")})/)` },
      to: {},
    },
    {
      name: "domain-knows-no-page",
      severity: "error",
      from: { path: "^app/domain/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^app/(routes|ui|root)" },
    },
    {
      name: "stores-are-private",
      comment: "Only an area's own files touch its store; others use its verbs and needs.",
      severity: "error",
      from: { path: "^app/domain/([^/]+)/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^app/domain/([^/]+)/.*-store\\.server\\.ts$", pathNot: "^app/domain/$1/" },
    },
    {
      name: "pages-use-verbs-and-needs",
      severity: "error",
      from: { path: "^app/(routes|root)" },
      to: { path: "(-store\\.server\\.ts$|^app/platform/database/|^server/|open-authority\\.server)" },
    },
    {
      name: "platform-stands-on-the-kernel",
      comment: "It knows no area and no page.",
      severity: "error",
      from: { path: "^app/platform/", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^app/(domain|routes|root)" },
    },
    {
      name: "authorities-are-made-in-one-room",
      severity: "error",
      from: { path: "^(app|server)/", pathNot: "^app/platform/access/|\\.test\\.ts$" },
      to: { path: "open-authority\\.server" },
    },
    {
      name: "prisma-client-stays-in-stores",
      comment: "The generated client is for the database folder, the authority and stores.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: "^app/platform/(database|access)/|-store\\.server\\.ts$|\\.test\\.ts$",
      },
      to: { path: "^app/platform/database/generated/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "sessions-stay-behind-their-folder",
      severity: "error",
      from: { pathNot: "^app/platform/session/|\\.test\\.ts$" },
      to: { path: "^node_modules/(lucia|@lucia-auth)/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "database/generated/prisma/internal" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] },
  },
};
