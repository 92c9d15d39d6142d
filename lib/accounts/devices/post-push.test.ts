import type { LookupAddress, LookupAllOptions } from "node:dns";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, test } from "vitest";
import { PrivateAddress, post, postPush, publicLookup } from "./post-push";

const resolverFor = (found: LookupAddress[]) =>
  ((_: string, __: LookupAllOptions, done: (error: null, found: LookupAddress[]) => void) =>
    done(null, found)) as unknown as Parameters<typeof publicLookup>[0];
const addressesOf = (found: LookupAddress[], all = true) =>
  new Promise((resolve, reject) =>
    publicLookup(resolverFor(found))("push.example.com", { all }, (error, address) =>
      error ? reject(error) : resolve(address),
    ),
  );

const open = { address: "142.250.4.188", family: 4 };

describe("a request to a push service", () => {
  test("is sent to public addresses only", async () => {
    expect(await addressesOf([open])).toEqual([open]);
    expect(await addressesOf([open], false)).toBe(open.address);
    for (const address of ["127.0.0.1", "10.0.0.8", "169.254.169.254", "::1", "::ffff:10.0.0.8", "fd00::1"])
      await expect(addressesOf([open, { address, family: address.includes(":") ? 6 : 4 }])).rejects.toThrow(
        PrivateAddress,
      );
    await expect(addressesOf([])).rejects.toThrow(PrivateAddress);
  });

  test("does not connect to this machine under any name", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const body = Buffer.from("x");
    for (const host of ["localhost", "127.0.0.1", "[::1]", "push.example.com"])
      await expect(postPush(`https://${host}:${port}/`, {}, body)).rejects.toThrow(PrivateAddress);
    // The same name without the first check: the lookup checks the address itself.
    await expect(post(request, `https://localhost:${port}/`, {}, body, publicLookup())).rejects.toThrow(PrivateAddress);
    expect(connections).toBe(0);
    await expect(post(request, `https://localhost:${port}/`, {}, body)).rejects.toThrow();
    expect(connections).toBeGreaterThan(0);
    await new Promise((resolve) => server.close(resolve));
  });
});
