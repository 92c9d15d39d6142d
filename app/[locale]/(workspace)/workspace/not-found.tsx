import { MissingPage } from "@/components/workspace/missing-page.client";

export default function WorkspaceNotFound() {
  return <MissingPage />;
}
