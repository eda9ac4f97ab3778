import { build, generate } from "./prepare.mjs";

/** Generates and builds; packages must be installed. Used by the image. */
await generate();
await build();
