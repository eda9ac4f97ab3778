import { pathToFileURL } from "node:url";
import { build, generate, install } from "./prepare.mjs";

/** `npm start`: from a clone to a running Samsyn, which is started again if it falls. */
await install();
await generate();
await build();
await import(pathToFileURL("build/keep-running.js").href);
