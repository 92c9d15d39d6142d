import { describe, expect, test } from "vitest";
import { isPublicAddress, isPublicUrl } from "./public-address";

describe("an address", () => {
  test.each(["8.8.8.8", "142.250.4.188", "17.57.146.20", "2a00:1450:4001:80e::200a", "2620:149:a44::1"])(
    "is of the open internet: %s",
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ...["127.0.0.1", "127.8.8.8", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254"],
    ...["0.0.0.0", "100.64.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "192.0.2.7"],
    ...["::", "::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1", "fe80::1", "fc00::1", "fd12::1", "ff02::1"],
    ...["64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "2001::1", "localhost", "", "127.1"],
  ])("is not: %s", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("an address to be called", () => {
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
