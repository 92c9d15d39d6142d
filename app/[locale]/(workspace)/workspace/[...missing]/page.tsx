import { notFound } from "next/navigation";

/** Addresses of the workspace that lead nowhere are told so inside it. */
export default function MissingPage() {
  notFound();
}
