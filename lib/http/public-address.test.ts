import { describe, expect, test } from "vitest";
import { isPublicAddress, isPublicHost, isPublicUrl } from "./public-address";

describe("an address", () => {
  test.each(["8.8.8.8", "142.250.4.188", "17.57.146.20", "2a00:1450:4001:80e::200a", "2620:149:a44::1"])(
    "is public: %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ...["127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
    ...["0.0.0.0", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.7"],
    ...["::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "fe80::1", "fc00::1", "fd12::1", "ff02::1"],
    ...["64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "localhost", "", "127.1"],
  ])("is not public: %s", (address) => expect(isPublicAddress(address)).toBe(false));

  // The first and the last address of each special-purpose network.
  test.each([
    ["0.0.0.0/8", "0.0.0.0", "0.255.255.255"],
    ["10.0.0.0/8", "10.0.0.0", "10.255.255.255"],
    ["100.64.0.0/10", "100.64.0.0", "100.127.255.255"],
    ["127.0.0.0/8", "127.0.0.0", "127.255.255.255"],
    ["169.254.0.0/16", "169.254.0.0", "169.254.255.255"],
    ["172.16.0.0/12", "172.16.0.0", "172.31.255.255"],
    ["192.0.0.0/24", "192.0.0.0", "192.0.0.255"],
    ["192.0.2.0/24", "192.0.2.0", "192.0.2.255"],
    ["192.88.99.0/24", "192.88.99.0", "192.88.99.255"],
    ["192.168.0.0/16", "192.168.0.0", "192.168.255.255"],
    ["198.18.0.0/15", "198.18.0.0", "198.19.255.255"],
    ["198.51.100.0/24", "198.51.100.0", "198.51.100.255"],
    ["203.0.113.0/24", "203.0.113.0", "203.0.113.255"],
    ["224.0.0.0/3", "224.0.0.0", "255.255.255.255"],
    ["::/96, IPv4-compatible", "::", "::ffff:ffff"],
    ["::ffff:0:0/96, IPv4-mapped", "::ffff:0.0.0.0", "::ffff:255.255.255.255"],
    ["64:ff9b::/96, NAT64", "64:ff9b::", "64:ff9b::ffff:ffff"],
    ["64:ff9b:1::/48, local NAT64", "64:ff9b:1::", "64:ff9b:1:ffff:ffff:ffff:ffff:ffff"],
    ["100::/64, discard", "100::", "100::ffff:ffff:ffff:ffff"],
    ["below 2000::/3", "200::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2001::/23, protocols", "2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2001:db8::/32, documentation", "2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["2002::/16, 6to4", "2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["3fff::/20, documentation", "3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["above 2000::/3", "4000::", "fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["fc00::/7, unique local", "fc00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["fe80::/10, link-local", "fe80::", "febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
    ["ff00::/8, multicast", "ff00::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ])("is not in %s", (_, first, last) => {
    expect(isPublicAddress(first)).toBe(false);
    expect(isPublicAddress(last)).toBe(false);
  });

  test.each([
    "9.255.255.255",
    "11.0.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "223.255.255.255",
    "2001:200::",
    "3fff:1000::",
  ])("is public beside such a network: %s", (address) => expect(isPublicAddress(address)).toBe(true));
});

describe("an address that the market requests", () => {
  test.each([
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
    "https://web.push.apple.com/QGuQ",
    "https://sg2p.notify.windows.com/w/?token=abc",
  ])("may be %s", (url) => expect(isPublicUrl(url)).toBe(true));

  test.each([
    "http://fcm.googleapis.com/x",
    "https://127.0.0.1/x",
    "https://[::1]/x",
    "https://2130706433/x",
    "https://0x7f.1/x",
    "https://localhost/x",
    "https://market.localhost/x",
    "https://db.internal/x",
    "https://printer.local/x",
    "https://postgres/x",
    "https://push.example.com:8443/x",
    "https://me:secret@push.example.com/x",
    "https://push.example.com./x",
    "ftp://push.example.com/x",
    "push",
    "",
  ])("may not be %s", (url) => expect(isPublicUrl(url)).toBe(false));
});

describe("a host", () => {
  test.each(["rattledrum.com", "market.rattledrum.co.uk", "8.8.8.8", "[2a00:1450:4001:80e::200a]"])(
    "is public: %s",
    (host) => expect(isPublicHost(host)).toBe(true),
  );

  test.each(["localhost", "market", "10.1.2.3", "[::1]", "market.local", "market.lan", "market.example", "a.test"])(
    "is not public: %s",
    (host) => expect(isPublicHost(host)).toBe(false),
  );
});
