// Writes the modules of OpenTelemetry's SDK that a process or thread has loaded to LOADED_MODULES_FILE at its end.
const { appendFileSync } = require("node:fs");

process.on("exit", () => {
  const names = Object.keys(require.cache).filter((name) => /@opentelemetry\/(sdk|exporter|otlp|resources)/.test(name));
  appendFileSync(process.env.LOADED_MODULES_FILE, names.map((name) => `${name}\n`).join(""));
});
