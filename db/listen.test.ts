import postgres from "postgres";
import { afterAll, describe, expect, test, vi } from "vitest";
import { listen } from "./listen";

const url = process.env.DATABASE_URL ?? "";
const owner = postgres(process.env.DATABASE_OWNER_URL || url, { max: 1, onnotice() {} });
afterAll(() => owner.end());

describe("listening", () => {
  test("receives notifications, also after its connection was lost, and reports each reconnection", async () => {
    const channel = `test_${Date.now()}`;
    const received: string[] = [];
    const onConnect = vi.fn();
    const listener = listen(url, channel, { onNotice: (payload) => received.push(payload), onConnect });
    await vi.waitFor(() => expect(onConnect).toHaveBeenCalledTimes(1));
    await listener.check();
    await owner`select pg_notify(${channel}, 'one')`;
    await vi.waitFor(() => expect(received).toEqual(["one"]));
    await owner`select pg_terminate_backend(pid) from pg_stat_activity
      where query = ${`listen ${channel}`} and pid <> pg_backend_pid()`;
    await vi.waitFor(() => expect(onConnect).toHaveBeenCalledTimes(2), { timeout: 15_000 });
    await owner`select pg_notify(${channel}, 'two')`;
    await vi.waitFor(() => expect(received).toEqual(["one", "two"]));
    await listener.stop();
    await expect(listener.check()).rejects.toThrow("CONNECTION_ENDED");
    await owner`select pg_notify(${channel}, 'three')`;
    expect(received).toHaveLength(2);
  });
});
