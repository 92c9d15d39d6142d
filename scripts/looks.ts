import { findBrowser } from "./find-browser";
import { runBin } from "./run";

/**
 * `npm run looks` takes a picture of every type of page and compares it with the one that was last looked at;
 * `npm run looks -- --keep` keeps the new ones as references, to be looked at before they are committed.
 */
const KEEP_LOOKS = process.argv.includes("--keep") ? "1" : "";
const env = { ...process.env, KEEP_LOOKS, CHROME_PATH: await findBrowser() };
const { status } = await runBin("playwright", ["test", "--project", "looks"], { stdio: "inherit", env });
process.exitCode = status;
