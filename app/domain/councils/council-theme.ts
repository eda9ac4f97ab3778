import { contrastRatio, type HexColour, isHexColour } from "./contrast";

/** The four values a council may set; everything else in the look belongs to the platform. */
const themeTokens = ["accent-light", "tint-light", "accent-dark", "tint-dark"] as const;
export type ThemeToken = (typeof themeTokens)[number];
export type CouncilTheme = Readonly<Record<ThemeToken, HexColour>>;

/** Text below this contrast (WCAG 2.2 AA) is refused. */
export const leastContrast = 4.5;

/** The platform's neutrals that a council's colours meet, as in `app/ui/styles/tokens.css`. */
export const neutrals = {
  light: { paper: "#ffffff", stone: "#f2f3f0", ink: "#16211f" },
  dark: { paper: "#131918", stone: "#1c2322", ink: "#edf1ee" },
} as const satisfies Record<"light" | "dark", Record<string, HexColour>>;

export type ThemeProblem =
  | { kind: "shape"; expected: string }
  | { kind: "token-missing" | "token-unknown" | "token-twice" | "not-a-colour"; token: string }
  | { kind: "contrast"; pair: string; mode: "light" | "dark"; ratio: number };

/** Reads `theme.css`: one rule `[data-council="<id>"]` with the four tokens as `#RRGGBB` and nothing more. */
export function parseTheme(id: string, css: string): { theme?: CouncilTheme; problems: ThemeProblem[] } {
  const selector = `[data-council="${id}"]`;
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, "").trim();
  const rule = /^([^{}]*)\{([^{}]*)\}$/.exec(bare);
  if (!rule || rule[1]?.trim() !== selector) return { problems: [{ kind: "shape", expected: selector }] };

  const problems: ThemeProblem[] = [];
  const found = new Map<string, HexColour>();
  for (const line of (rule[2] ?? "").split(";").map((part) => part.trim())) {
    if (line === "") continue;
    const [name = "", value = ""] = line.split(":").map((part) => part.trim());
    const token = name.replace(/^--/, "");
    if (!name.startsWith("--") || !isThemeToken(token)) problems.push({ kind: "token-unknown", token: name });
    else if (found.has(token)) problems.push({ kind: "token-twice", token: name });
    else if (!isHexColour(value)) problems.push({ kind: "not-a-colour", token: name });
    else found.set(token, value);
  }
  for (const token of themeTokens) {
    const named = problems.some((problem) => "token" in problem && problem.token === `--${token}`);
    if (!found.has(token) && !named) problems.push({ kind: "token-missing", token: `--${token}` });
  }
  if (problems.length > 0) return { problems };
  const theme = Object.fromEntries(found) as CouncilTheme;
  return { theme, problems: contrastProblems(theme) };
}

/** Every text pair that uses a council's colour, with its contrast, in light and dark. */
export function themePairs(theme: CouncilTheme) {
  const white: HexColour = "#ffffff";
  return (["light", "dark"] as const).flatMap((mode) => {
    const { paper, stone, ink } = neutrals[mode];
    const accent = theme[`accent-${mode}`];
    const tint = theme[`tint-${mode}`];
    const band = mode === "light" ? accent : tint;
    const pairs: [string, HexColour, HexColour][] = [
      ["accent on paper", accent, paper],
      ["accent on stone", accent, stone],
      ["accent on tint", accent, tint],
      ["white on band", white, band],
      ["ink on tint", ink, tint],
    ];
    return pairs.map(([pair, a, b]) => ({ pair, mode, ratio: contrastRatio(a, b) }));
  });
}

function contrastProblems(theme: CouncilTheme): ThemeProblem[] {
  return themePairs(theme)
    .filter(({ ratio }) => ratio < leastContrast)
    .map((pair) => ({ kind: "contrast", ...pair }));
}

function isThemeToken(text: string): text is ThemeToken {
  return (themeTokens as readonly string[]).includes(text);
}

/** The problem as a sentence without full stop, for whoever writes the tenant folder. */
export function themeSentence(problem: ThemeProblem): string {
  switch (problem.kind) {
    case "shape":
      return `must be one rule ${problem.expected} with the four tokens and nothing else`;
    case "token-missing":
      return `${problem.token}: is missing`;
    case "token-unknown":
      return `${problem.token}: is not one of the four tokens`;
    case "token-twice":
      return `${problem.token}: stands there twice`;
    case "not-a-colour":
      return `${problem.token}: must be a colour written as #1a2b3c`;
    case "contrast": {
      const ratio = (Math.floor(problem.ratio * 10) / 10).toFixed(1);
      return `${problem.pair} in ${problem.mode} mode has contrast ${ratio}:1, below ${leastContrast}:1`;
    }
    default:
      return problem satisfies never;
  }
}
