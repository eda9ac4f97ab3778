/**
 * How the program is run, by `npm start` and in the image alike: what bounds its memory (bench/README.md). It runs without
 * source maps, which would take memory for every package: what is built keeps its names, and the names of its files.
 */
export const programFlags = ["--max-semi-space-size=4", "--max-old-space-size=384"] as const;

/** The same for the C library (mallopt(3)): few arenas, and what is large is given back when it is freed. */
export const programMemory = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "524288",
  MALLOC_TRIM_THRESHOLD_: "1048576",
} as const;
