import type { DraftProposal } from "@/db/base/assist-proposal";
import { locales } from "../i18n/locale";

/** Returns the names of a draft's parts as its form sends them: `categoryId`, `attribute.material`, `title.zh` … */
export const fieldsOfDraft = ({ categoryId, attributes, texts }: DraftProposal): string[] => [
  ...(categoryId === null ? [] : ["categoryId"]),
  ...Object.keys(attributes).map((code) => `attribute.${code}`),
  ...locales.flatMap((locale) => [
    ...(texts[locale]?.title ? [`title.${locale}`] : []),
    ...(texts[locale]?.description ? [`description.${locale}`] : []),
  ]),
];
