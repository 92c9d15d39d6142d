import { copyDemoMarket } from "./prepared-markets";

/** Playwright's web server: `npm start` with a copy of the demo market in DATA_DIR. */
const { DATA_DIR } = process.env;
if (!DATA_DIR) throw new Error("DATA_DIR names the folder of the copy");
await copyDemoMarket(DATA_DIR);
process.env.DATABASE_URL = "embedded";
await import("@/scripts/start");
