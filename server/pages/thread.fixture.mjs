import { register } from "tsx/esm/api";

register();
await import("./thread.fixture.ts");
