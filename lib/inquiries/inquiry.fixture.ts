import { randomInt, randomUUID } from "node:crypto";
import { formStamp } from "../rendering/form-stamp";
import type { SendInquiry } from "./input";
import type { SendInquiries } from "./send-inquiries-input";

/** Returns a client address that no other test uses. */
export const freshAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** Returns the input of a form that was opened a minute ago, for 2,400 pieces of each listing. */
export const inquiryInput = (
  shop: { id: number },
  listings: { id: number }[],
  overrides: Partial<SendInquiry> = {},
): SendInquiry => ({
  shopId: shop.id,
  locale: "pt-br",
  source: "listing",
  path: "/pt-br/p/cavalo-1",
  lines: listings.map(({ id }) => ({ listingId: id, quantity: 2400 })),
  name: "Beatriz Souza",
  email: `beatriz-${randomUUID()}@example.com`,
  country: "BR",
  message: `Preciso antes do Natal. ${randomUUID()}`,
  company: undefined,
  phone: undefined,
  targetPrice: undefined,
  targetCurrency: undefined,
  port: undefined,
  incoterm: undefined,
  neededBy: undefined,
  customisation: undefined,
  wantsSample: false,
  key: randomUUID(),
  stamp: formStamp(new Date(Date.now() - 60_000)),
  fax: "",
  address: freshAddress(),
  ...overrides,
});

/** Returns the input of the form of a whole list. */
export function inquiriesInput(listings: { id: number }[], overrides: Partial<SendInquiries> = {}): SendInquiries {
  const { ofList, ...common } = inquiryInput({ id: 1 }, [], { source: "list", path: "/pt-br/inquiry-list" });
  const lines = listings.map(({ id }) => ({ listingId: id, quantity: 2400, wantsSample: false }));
  return { ...common, lines, words: new Map(), ...overrides };
}
