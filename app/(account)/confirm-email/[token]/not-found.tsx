import { DeadLink } from "../../dead-link.tsx";

export default function EmailLinkNotFound() {
  return <DeadLink again="/settings/email" />;
}
