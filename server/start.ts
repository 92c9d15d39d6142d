import { StartFailure } from "./failure";

const isDevelopment = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: isDevelopment ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

try {
  const { openMarket } = await import("./market");
  await openMarket({ root: process.cwd(), isDevelopment });
} catch (error) {
  if (!(error instanceof StartFailure)) console.error(error);
  else console.error(`\n  ${error.message}\n`);
  process.exit(1);
}
