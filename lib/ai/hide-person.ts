type Person = { buyerName: string; buyerEmail: string; buyerCompany: string | null; buyerPhone: string | null };

/** Mails, links and anything that may be a phone number or a post code with its house. */
const contacts = /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|https?:\/\/\S+|\+?\d[\d\s().-]{6,40}\d/g;

/** A member's words without the buyer in them: names, companies, mails and numbers become dots before anything is sent. */
export function hidePerson(text: string, { buyerName, buyerEmail, buyerCompany, buyerPhone }: Person): string {
  const names = [buyerEmail, buyerCompany, buyerPhone, buyerName, ...buyerName.split(/\s+/)].filter(
    (name) => (name?.length ?? 0) > 1,
  );
  let hidden = text;
  for (const name of names) hidden = hidden.replaceAll(new RegExp(literally(name ?? ""), "giu"), "…");
  return hidden.replace(contacts, "…");
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
