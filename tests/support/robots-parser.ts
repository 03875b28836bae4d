import { createRequire } from "node:module";

/** Reads a robots.txt as RFC 9309 says. @returns whether a program may open an address; undefined for an address of another site. */
type ParseRobots = (address: string, text: string) => { isAllowed: (address: string, agent: string) => boolean | undefined };

/** Another's parser, which Lighthouse brings along. */
export const parseRobots: ParseRobots = createRequire(createRequire(import.meta.url).resolve("lighthouse"))("robots-parser");
