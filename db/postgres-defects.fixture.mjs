import net from "node:net";
import postgres from "postgres";

/** Runs into a defect of postgres.js that ends the process, and prints "survived" if it does not. */
const [defect, url, ownerUrl] = process.argv.slice(2);
const options = { max: 1, fetch_types: false, onnotice() {} };

const defects = {
  /** The backend of a transaction is terminated while a statement runs. */
  async "rollback-after-close"() {
    const owner = postgres(ownerUrl, options);
    const transaction = postgres(url, options).begin(async (sql) => {
      const [{ pid }] = await sql`select pg_backend_pid() as pid`;
      await Promise.all([sql`select pg_sleep(20)`, owner`select pg_terminate_backend(${pid}, 5000)`]);
    });
    await transaction.catch(() => {});
    await owner`select 1`;
  },

  /** A fake server cancels the first statement of a connection, which fetches the types of arrays. */
  async "canceled-fetch-of-types"() {
    const authenticated = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0]);
    const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
    const fields = "SERROR\0VERROR\0C57014\0Mcanceled\0\0";
    const canceled = Buffer.concat([Buffer.from([0x45, 0, 0, 0, 4 + fields.length]), Buffer.from(fields)]);
    const server = net.createServer((socket) => {
      socket.once("data", () => {
        socket.write(Buffer.concat([authenticated, ready]));
        socket.once("data", () => socket.write(Buffer.concat([canceled, ready])));
      });
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    const sql = postgres({ ...options, fetch_types: true, host: "127.0.0.1", port: server.address().port });
    await sql`select 1`.catch(() => {});
  },

  /** A transaction begins while the only connection is busy with a prepared statement. */
  async "begin-behind-statement"() {
    const sql = postgres(url, { ...options, max_pipeline: 1 });
    const sleep = (seconds) => sql`select pg_sleep(${seconds}::float8)`;
    await sleep(0);
    const sleeping = sleep(0.1).execute();
    await Promise.all([sql.begin((transaction) => transaction`select 1`).catch(() => {}), sleeping]);
  },
};

await defects[defect]();
await new Promise((resolve) => setImmediate(resolve));
console.log("survived");
process.exit();
