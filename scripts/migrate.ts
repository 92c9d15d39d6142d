import { migrate } from "../server/start/database";
import { withDatabase } from "../server/start/with-database";

/** `npm run migrate` brings the tables up to date before new processes start, for deployments with several of them. */
await withDatabase(async (database) => {
  await migrate(database);
  console.log("The tables are up to date.");
});
