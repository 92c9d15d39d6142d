import { createECDH, createPublicKey, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import { generateVapidKeys, isVapidPair } from "@/lib/core/vapid-keys";
import { makeBrowser } from "./browser.fixture";
import { areValidKeys, encryptPushPayload } from "./encrypt-push-payload";
import { vapidHeader } from "./vapid-header";

describe("encrypting a push", () => {
  test("gives the result of the example in RFC 8291", () => {
    const ours = createECDH("prime256v1");
    ours.setPrivateKey("yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw", "base64url");
    const keys = {
      p256dh: "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
      auth: "BTBZMqHH6r4Tts7J_aSIgg",
    };
    const salt = Buffer.from("DGv6ra1nlYgDCS1FRnbzlw", "base64url");
    expect(
      encryptPushPayload("When I grow up, I want to be a watermelon", keys, { salt, ours }).toString("base64url"),
    ).toBe(
      "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN",
    );
  });

  test("is for one browser only, and never gives the same bytes twice", () => {
    const [browser, other] = [makeBrowser(), makeBrowser()];
    const text = "استفسار جديد × 2,400";
    const encrypted = encryptPushPayload(text, browser.keys);
    expect(browser.open(encrypted)).toBe(text);
    expect(encryptPushPayload(text, browser.keys).equals(encrypted)).toBe(false);
    expect(() => other.open(encrypted)).toThrow();
  });

  test("refuses a text that push services would refuse, and invalid keys", () => {
    const { keys } = makeBrowser();
    expect(() => encryptPushPayload("x".repeat(3_994), keys)).toThrow(RangeError);
    expect(encryptPushPayload("x".repeat(3_993), keys)).toHaveLength(4_096);
    expect(areValidKeys(keys)).toBe(true);
    expect(areValidKeys({ ...keys, auth: keys.auth.slice(4) })).toBe(false);
    const nowhere = Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)]).toString("base64url");
    expect(areValidKeys({ ...keys, p256dh: nowhere })).toBe(false);
  });
});

describe("the market's identity to push services", () => {
  test("is signed for one of them, for half a day", () => {
    const keys = generateVapidKeys();
    const now = Date.UTC(2026, 10, 26);
    const header = vapidHeader("https://push.example.com/a/b?c", { ...keys, subject: "mailto:m@example.com" }, now);
    const [, token = "", key = ""] = /^vapid t=([^,]+), k=(\S+)$/.exec(header) ?? [];
    expect(key).toBe(keys.publicKey);
    const [head = "", claims = "", signature = ""] = token.split(".");
    expect(JSON.parse(Buffer.from(head, "base64url").toString())).toEqual({ typ: "JWT", alg: "ES256" });
    expect(JSON.parse(Buffer.from(claims, "base64url").toString())).toEqual({
      aud: "https://push.example.com",
      exp: now / 1_000 + 43_200,
      sub: "mailto:m@example.com",
    });
    const point = Buffer.from(key, "base64url");
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString("base64url"));
    const publicKey = createPublicKey({ format: "jwk", key: { kty: "EC", crv: "P-256", x, y } });
    const isSigned = (text: string) =>
      verify(
        "sha256",
        Buffer.from(text),
        { key: publicKey, dsaEncoding: "ieee-p1363" },
        Buffer.from(signature, "base64url"),
      );
    expect(isSigned(`${head}.${claims}`)).toBe(true);
    expect(isSigned(`${head}.${claims}x`)).toBe(false);
  });

  test("is a matching pair of keys", () => {
    const [one, other] = [generateVapidKeys(), generateVapidKeys()];
    expect(isVapidPair(one)).toBe(true);
    expect(isVapidPair({ ...one, privateKey: other.privateKey })).toBe(false);
    expect(isVapidPair({ publicKey: "", privateKey: "" })).toBe(false);
  });
});
