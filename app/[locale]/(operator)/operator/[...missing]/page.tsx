import { notFound } from "next/navigation";

/** Renders the console's own 404 for every address that no other page matches. */
export default function MissingPage() {
  notFound();
}
