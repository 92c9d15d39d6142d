import { MissingPage } from "@/components/workspace/missing.client";

export default function WorkspaceNotFound() {
  return <MissingPage />;
}
