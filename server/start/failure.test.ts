import { describe, expect, test } from "vitest";
import { describeDatabaseFailure, describeWriteFailure } from "./failure";

const coded = (code: string) => Object.assign(new Error("raw words of the system"), { code });

describe("a failure to write to a folder", () => {
  test.each([
    ["ENOSPC", "The disk that holds /data is full: free some space and start again."],
    ["EROFS", "/data may not be written: give this account the right to, or set DATA_DIR."],
    ["ENOTDIR", "/data is not a folder: move that file away, or set DATA_DIR."],
  ])("%s is described in a sentence", (code, sentence) => {
    expect(describeWriteFailure(coded(code), "/data")?.message).toBe(sentence);
  });

  test("is not described if it is a bug", () => {
    expect(describeWriteFailure(new TypeError("x is not a function"), "/data")).toBeUndefined();
  });
});

describe("a failure to reach a database", () => {
  const messageOf = (code: string) =>
    describeDatabaseFailure(coded(code), "DATABASE_URL", "postgres://ann:secret@db:5433/market")?.message;

  test.each([
    ["ECONNREFUSED", "No database answers at db:5433: start it, or correct DATABASE_URL."],
    ["28P01", "The database at db:5433 does not let ann in: correct DATABASE_URL."],
    ["3D000", 'The server db:5433 has no database "market": create it, or correct DATABASE_URL.'],
    [
      "SELF_SIGNED_CERT_IN_CHAIN",
      "The certificate of db:5433 comes from an unknown authority: name its file in NODE_EXTRA_CA_CERTS, or use sslmode=require in DATABASE_URL.",
    ],
    [
      "42704",
      "The server db:5433 refuses a parameter of the connection (raw words of the system): leave it out of DATABASE_URL. If this is a connection pooler, set DATABASE_LISTEN_URL.",
    ],
    ["53100", "The disk of the database at db:5433 is full: free some space and start again."],
  ])("%s is described in a sentence without the password", (code, sentence) => {
    expect(messageOf(code)).toBe(sentence);
    expect(messageOf(code)).not.toContain("secret");
  });
});
