import { Missing } from "@/components/workspace/missing.client";

export default function WorkspaceNotFound() {
  return <Missing />;
}
