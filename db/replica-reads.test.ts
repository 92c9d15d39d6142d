import { afterEach, describe, expect, test } from "vitest";
import { openPool } from "./client";
import { ReplicaReads } from "./replica-reads";
import { setReplicaUsed } from "./replica-state";

const url = process.env.DATABASE_URL ?? "";
/** Nothing listens there. */
const nowhere = Object.assign(new URL(url), { port: "1" }).href;

const one = "select $1::int as number";

/** Its pools are closed by `end`. */
function readsFrom(replicaUrl: string) {
  let opened = 0;
  const openReplica = () => {
    opened++;
    return openPool(replicaUrl).$client;
  };
  return { reads: new ReplicaReads(openPool(url).$client, openReplica), opened: () => opened };
}

describe("reading from a replica", () => {
  afterEach(() => setReplicaUsed(false));

  test("reads from the primary until the replica is used", async () => {
    const { reads, opened } = readsFrom(url);
    expect(await reads.unsafe(one, [4])).toEqual([{ number: 4 }]);
    expect(opened()).toBe(0);
    setReplicaUsed(true);
    expect(await reads.unsafe(one, [5])).toEqual([{ number: 5 }]);
    expect(await reads.unsafe(one, [6]).values()).toEqual([[6]]);
    expect(opened()).toBe(1);
    await reads.end({ timeout: 1 });
  });

  test("answers from the primary what a replica out of reach cannot, and tries the replica again next time", async () => {
    const { reads, opened } = readsFrom(nowhere);
    setReplicaUsed(true);
    expect(await reads.unsafe(one, [1]).values()).toEqual([[1]]);
    expect(await Promise.all([2, 3].map((each) => reads.unsafe(one, [each]).values()))).toEqual([[[2]], [[3]]]);
    expect(opened()).toBe(2);
    await reads.end({ timeout: 1 });
  });

  test("reports a statement that is wrong, and does not repeat it", async () => {
    const { reads, opened } = readsFrom(url);
    setReplicaUsed(true);
    await expect(reads.unsafe("select nothing_of_this_name").values()).rejects.toThrow("nothing_of_this_name");
    await expect(reads.unsafe(one, [1])).resolves.toEqual([{ number: 1 }]);
    expect(opened()).toBe(1);
    await reads.end({ timeout: 1 });
  });
});
