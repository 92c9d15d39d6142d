import { build } from "../server/build";
import { StartFailure } from "../server/start/failure";

/** `npm run build` makes the production build, for container images that start without building. */
try {
  await build(process.cwd());
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
