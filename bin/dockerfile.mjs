/** What `image:prove` reads from a Dockerfile. Understands only the instructions that ours uses. */

/**
 * @typedef {{ kind: "workdir", folder: string } | { kind: "run", command: string } |
 *   { kind: "copy", from: string | null, sources: string[], target: string }} Step
 * @typedef {{ name: string, steps: Step[], env: Record<string, string>, user: string,
 *   command: string[], healthcheck: string[] }} Stage
 */

/** @param {string} text @returns {string[]} instructions, without comments and broken lines */
function instructions(text) {
  return text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n")
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
}

/** @param {string} rest @returns {Step} */
function copyStep(rest) {
  const words = rest.split(/\s+/);
  const from = words[0]?.startsWith("--from=") ? (words.shift() ?? "").slice("--from=".length) : null;
  const target = words.pop() ?? ".";
  return { kind: "copy", from, sources: words, target };
}

/** @param {string} text @returns {Stage[]} */
export function readDockerfile(text) {
  /** @type {Stage[]} */
  const stages = [];
  for (const line of instructions(text)) {
    const [word = "", ...others] = line.split(" ");
    const rest = others.join(" ");
    if (word === "FROM") {
      const name = / AS (\w+)/.exec(rest)?.[1] ?? "final";
      stages.push({ name, steps: [], env: {}, user: "root", command: [], healthcheck: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (!stage) throw new Error(`${word} comes before FROM.`);
    if (word === "WORKDIR") stage.steps.push({ kind: "workdir", folder: rest });
    else if (word === "RUN") stage.steps.push({ kind: "run", command: rest });
    else if (word === "COPY") stage.steps.push(copyStep(rest));
    else if (word === "ENV")
      for (const pair of rest.split(" ")) {
        const [key = "", value = ""] = pair.split("=");
        stage.env[key] = value;
      }
    else if (word === "USER") stage.user = rest;
    else if (word === "CMD") stage.command = JSON.parse(rest);
    else if (word === "HEALTHCHECK") stage.healthcheck = JSON.parse(rest.slice(rest.indexOf("CMD ") + 4));
    else if (word !== "EXPOSE") throw new Error(`image:prove does not understand ${word}.`);
  }
  return stages;
}
