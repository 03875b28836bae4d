import { DeadLink } from "../../dead-link.tsx";

export default function ResetLinkNotFound() {
  return <DeadLink again="/reset" />;
}
