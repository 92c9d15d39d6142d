import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, moment, privateId } from "../columns";
import { users } from "./accounts";

/** The kinds of notices that a device shows to a member about their shops. */
export type DeviceNoticeKind = "inquiry" | "buyer_wrote" | "quote_answered" | "quote_to_approve" | "sourcing";

/**
 * A browser that shows notices (Web Push), with the endpoint of its push service and the keys that encrypt them. Only
 * its person can read the row.
 */
export const devices = pgTable(
  "devices",
  {
    id: privateId(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** Browser and system according to the user agent. */
    name: text().notNull(),
    /** A secret: anybody who knows the endpoint can send to it. */
    endpoint: text().notNull(),
    p256dh: text().notNull(),
    auth: text().notNull(),
    /** SHA-256 of the token of the device's session. The row outlives an expired session. */
    session: text().notNull(),
    noticeKinds: jsonb().$type<DeviceNoticeKind[]>().notNull(),
    createdAt: createdAt(),
    /** The time at which the push service last accepted a notice. */
    notifiedAt: moment(),
  },
  (device) => [
    index("devices_by_person").on(device.userId),
    unique("devices_once").on(device.userId, device.endpoint),
    check(
      "devices_form",
      sql`${device.endpoint} ~ '^https://' and ${device.p256dh} ~ '^[A-Za-z0-9_-]{87}$' and ${device.auth} ~ '^[A-Za-z0-9_-]{22}$'`,
    ),
    check(
      "devices_lengths",
      sql`length(${device.endpoint}) <= 1000 and length(${device.name}) <= 80 and length(${device.session}) <= 100`,
    ),
    check(
      "devices_notice_kinds",
      sql`jsonb_typeof(${device.noticeKinds}) = 'array' and ${device.noticeKinds} <@ '["inquiry", "buyer_wrote", "quote_answered", "quote_to_approve", "sourcing"]'::jsonb`,
    ),
  ],
);
