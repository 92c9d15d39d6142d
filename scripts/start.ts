import { StartFailure } from "../server/start/failure";
import type { Demo } from "../server/start/start-app";

const isDevelopment = process.argv.includes("--dev");
Object.assign(process.env, { NODE_ENV: isDevelopment ? "development" : "production", NEXT_TELEMETRY_DISABLED: "1" });

try {
  const { startApp } = await import("../server/start/start-app");
  await startApp({ root: process.cwd(), isDevelopment, demo: loadDemo });
} catch (error) {
  if (!(error instanceof StartFailure)) console.error(error);
  else console.error(`\n  ${error.message}\n`);
  process.exit(1);
}

async function loadDemo(): Promise<Demo> {
  const { demoSignIns: signIns, demoPassword: password } = await import("../demo/sign-ins");
  return {
    isMarketEmpty: async (sql) => (await import("../demo/load")).isMarketEmpty(sql),
    loadDemoMarket: async (...args) => (await import("../demo/load")).loadDemoMarket(...args),
    signIns,
    password,
  };
}
