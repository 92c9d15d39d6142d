import { randomInt, randomUUID } from "node:crypto";
import { formStamp } from "../rendering/form-stamp";
import type { SendInquiry } from "./input";
import type { SendInquiries } from "./send-inquiries-input";

/** A network no other test asks from. */
export const freshAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;

/** A form that a person filled in a minute ago, about 2,400 of each listing. */
export const asking = (
  shop: { id: number },
  listings: { id: number }[],
  with_: Partial<SendInquiry> = {},
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
  ...with_,
});

/** The form of a whole list, with the same care. */
export function askingAll(listings: { id: number }[], with_: Partial<SendInquiries> = {}): SendInquiries {
  const { ofList, ...alike } = asking({ id: 1 }, [], { source: "list", path: "/pt-br/inquiry-list" });
  const lines = listings.map(({ id }) => ({ listingId: id, quantity: 2400, wantsSample: false }));
  return { ...alike, lines, words: new Map(), ...with_ };
}
