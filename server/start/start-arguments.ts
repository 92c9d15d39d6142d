/**
 * The arguments with which package.json, tests and benchmarks start the market.
 *
 * `--heap-growing-percent=50` makes V8 collect garbage once a heap has grown by half of what is in use. By default it
 * waits for up to four times as much: 550 MB for a market that needs 350, without rendering a page more a second. V8's
 * flags hold for the whole process, render workers included. The market runs without it as well.
 */
export const nodeFlags: readonly string[] = ["--heap-growing-percent=50", "--import", "tsx"];
export const startArguments: readonly string[] = [...nodeFlags, "scripts/start.ts"];
