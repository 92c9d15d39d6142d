type Person = { buyerName: string; buyerEmail: string; buyerCompany: string | null; buyerPhone: string | null };

/** Matches email addresses, links and anything that may be a phone number or a post code with a house number. */
const contacts = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|https?:\/\/\S+|\+?\d[\d\s().-]{6,40}\d/g;

/** Replaces the buyer's name, company, email and numbers in a member's text by "…" before it is sent to a provider. */
export function hidePerson(text: string, { buyerName, buyerEmail, buyerCompany, buyerPhone }: Person): string {
  const names = [buyerEmail, buyerCompany, buyerPhone, buyerName, ...buyerName.split(/\s+/)].filter(
    (name) => (name?.length ?? 0) > 1,
  );
  let hidden = text;
  for (const name of names) hidden = hidden.replaceAll(new RegExp(escapePattern(name ?? ""), "giu"), "…");
  return hideContacts(hidden);
}

/** Replaces email addresses, links and long numbers by "…". */
export const hideContacts = (text: string): string => text.replace(contacts, "…");

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
