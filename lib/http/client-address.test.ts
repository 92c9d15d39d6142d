import { describe, expect, test } from "vitest";
import { formAge, formStamp } from "../rendering/form-stamp";
import { networkOf } from "./client-address";

describe("one visitor, for limits", () => {
  test("is an IPv4 address in any notation", () => {
    expect(networkOf("203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("::ffff:203.0.113.9")).toBe("203.0.113.9");
    expect(networkOf("::ffff:cb00:7109")).toBe("203.0.113.9");
  });

  test("is the /64 of an IPv6 address", () => {
    for (const address of ["2001:db8:1:2::9", "2001:0db8:0001:0002:ffff::1", "2001:DB8:1:2:0:0:0:1%eth0"])
      expect(networkOf(address)).toBe("2001:db8:1:2::/64");
    expect(networkOf("::1")).toBe("0:0:0:0::/64");
  });
});

describe("a form's stamp", () => {
  test("has its age in seconds only if its signature is valid", () => {
    const stamp = formStamp(new Date(1_000_000));
    expect(formAge(stamp, new Date(1_090_000))).toBe(90);
    expect(formAge(`${stamp}x`, new Date())).toBeUndefined();
    expect(formAge(stamp.replace(/^./, "z"), new Date())).toBeUndefined();
    expect(formAge("", new Date())).toBeUndefined();
  });
});
