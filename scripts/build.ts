import { build } from "../server/build";
import { StartFailure } from "../server/start/failure";

/** `npm run build`: the production build, made anew, for images that start without one. */
try {
  await build(process.cwd());
} catch (error) {
  if (!(error instanceof StartFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
