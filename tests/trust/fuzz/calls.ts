import fc from "fast-check";
import type { TrustWorld } from "../world";
import type { Action } from "./actions";
import { badBytes, badFlight, type Call, flight, multipart, multipartType, plainForm } from "./bodies";
import { listRoutes } from "./routes";
import { forms } from "./values";

/** Generates calls of every action and route, valid and invalid, by a guest, a buyer and the owner of a shop. */
export function calls(actions: Action[], world: TrustWorld, origin: string): fc.Arbitrary<Call> {
  const { things, listing, shop, sessions } = world;
  const known = [listing, shop, things.inquiryId, things.quoteId, things.importId, things.token, String(things.shopId)];
  const parameters: Record<string, string[]> = {
    locale: ["en", "zh", "ar"],
    token: [things.token],
    listing: [listing],
    shop: [shop],
    id: [...known, String(things.listingId), "none"],
  };
  const fill = (path: string): fc.Arbitrary<string> => {
    const parts = path.split("/").map((part): fc.Arbitrary<string> => {
      const name = /^\[(?:\.\.\.)?(\w+)\]$/.exec(part)?.[1];
      if (!name) return fc.constant(part);
      if (name === "locale") return fc.constantFrom("en", "zh", "ar");
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...(parameters[name] ?? known)) },
        { weight: 1, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).map(encodeWell) },
      );
    });
    return fc.tuple(...parts).map((filled) => filled.join("/"));
  };
  const visitor = fc.record({
    session: fc.constantFrom("", sessions.owner, sessions.buyer, "no-such-session"),
    address: fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((numbers) => `10.${numbers.join(".")}`),
  });
  const headersOf = ({ session, address }: { session: string; address: string }): Record<string, string> => ({
    origin,
    "x-forwarded-for": address,
    ...(session && { cookie: `session=${session}` }),
  });

  const formsOf = new Map(actions.map((action) => [action, fc.tuple(fill(action.page), forms(action.shape, known))]));
  const anyForm = forms(undefined, known);
  const ofActions = fc
    .tuple(fc.constantFrom(...actions), fc.boolean(), fc.constantFrom("good", "good", "good", "rows", "bytes"), visitor)
    .chain(([action, isFetch, how, who]) =>
      (formsOf.get(action) ?? fc.tuple(fill(action.page), anyForm)).chain(([path, fields]) => {
        const sent = isFetch ? flight(action.id, fields) : plainForm(action.id, fields);
        const headers = { ...headersOf(who), ...(isFetch && { "next-action": action.id, accept: "text/x-component" }) };
        const made = how === "rows" ? badFlight(sent).map(multipart) : fc.constant(multipart(sent));
        return made
          .chain((body) => (how === "bytes" ? badBytes(body) : fc.constant({ body, type: multipartType })))
          .map(
            ({ body, type }): Call => ({ method: "POST", path, headers: { ...headers, "content-type": type }, body }),
          );
      }),
    );

  const ofRoutes = fc.tuple(fc.constantFrom(...listRoutes()), visitor).chain(([{ path, methods }, who]) =>
    fc
      .tuple(fill(path), fc.constantFrom(...methods), anyForm, fc.json(), fc.constantFrom(...types))
      .map(([filled, method, fields, json, type]): Call => {
        const query = new URLSearchParams(fields.map(([name, text]) => [name, text.slice(0, 200).toWellFormed()]));
        const address = `${filled}?${query}&since=${encodeWell(fields[0]?.[1] ?? "").slice(0, 60)}`.slice(0, 3_900);
        const body = type === multipartType ? multipart(fields) : Buffer.from(json);
        const withBody = method !== "GET" && { body };
        return {
          method,
          path: address.replace(/%[0-9A-F]?$/, ""),
          headers: { ...headersOf(who), "content-type": type },
          ...withBody,
        };
      }),
  );
  return fc.oneof({ weight: 4, arbitrary: ofActions }, { weight: 1, arbitrary: ofRoutes });
}

const types = ["application/json", "application/octet-stream", "image/png", multipartType, "text/plain"];
const encodeWell = (text: string) => encodeURIComponent(text.toWellFormed());
