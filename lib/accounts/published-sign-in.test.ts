import { expect, test } from "vitest";
import { demoSignIns } from "@/demo/sign-ins";
import { isPublishedSignIn } from "./published-sign-in";

const publicOrigins = ["https://rattledrum.com", "http://203.0.114.9:3000", "https://[2a01:4f8::1]"];
const privateOrigins = [
  "http://localhost:3000",
  "http://127.0.0.1:3000",
  "http://192.168.1.20:3000",
  "http://[::1]:3000",
  "http://market:3000",
  "https://market.internal",
  "https://market.example",
];

test.each(publicOrigins)("the demo market's people do not sign in at %s", (origin) => {
  expect(demoSignIns.filter(({ email }) => !isPublishedSignIn(email, origin))).toEqual([]);
});

test.each(privateOrigins)("the demo market's people sign in at %s", (origin) => {
  expect(demoSignIns.filter(({ email }) => isPublishedSignIn(email, origin))).toEqual([]);
});

test("other people sign in anywhere", () => {
  for (const email of ["ana@notexample.com", "ana@example.com.br", "example.com@rattledrum.com"])
    expect(isPublishedSignIn(email, "https://rattledrum.com")).toBe(false);
});
