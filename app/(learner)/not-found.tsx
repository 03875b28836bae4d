import { words } from "../../lib/words/en.ts";
import { NothingHere } from "../_components/nothing-here.tsx";

export const metadata = { title: `${words.errors.notFoundTitle} · ${words.name}` };

/** The frame is around it already: without a page of its own a group would show it twice. */
export default function NotFound() {
  return <NothingHere />;
}
