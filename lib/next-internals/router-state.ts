import * as reader from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import { reportUnknownFormat } from "./report-unknown-format.ts";

/**
 * Whether Next.js can read the header by which its script says which parts of a page the browser already has. A header that it
 * cannot read, such as one of another version, is answered with 500: https://github.com/vercel/next.js/issues/92907
 * The answer is that of the installed version's own reader, so that no copy of the format has to follow it.
 * @param read the reader; where there is none any more, every header counts as readable
 */
export function isReadableRouterState(header: string | string[], read: unknown = reader.parseAndValidateFlightRouterState): boolean {
  if (typeof read !== "function") {
    reportUnknownFormat("router-state.ts");
    return true;
  }
  try {
    read(header);
    return true;
  } catch {
    return false;
  }
}
