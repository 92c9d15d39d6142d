import { MissingPage } from "@/components/workspace/missing-page.client";

export default function OperatorNotFound() {
  return <MissingPage />;
}
