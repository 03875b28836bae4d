/** What another app shared to Milepost, ready for a form. */
export type SharedPage = { address: string; label: string; text: string };

/** The fields of the share target in the app manifest. */
export type ShareTargetFields = { title?: string | string[]; text?: string | string[]; url?: string | string[] };

/**
 * Reads what a phone shared. Many apps put the address into the text, so the first one found there counts where `url` has none; the rest
 * of the text stays a text.
 * @param most the most characters of a label. @returns undefined when nothing was shared
 */
export function readSharedPage(fields: ShareTargetFields, most: number): SharedPage | undefined {
  const [title, text, url] = [fields.title, fields.text, fields.url].map((value) => (typeof value === "string" ? value.trim() : ""));
  const address = findAddress(url ?? "") ?? findAddress(text ?? "") ?? "";
  const rest = (text ?? "").replace(address || /$^/, "").trim();
  const label = ((title || rest).split("\n")[0] ?? "").slice(0, most).trim();
  if (!address && !title && !rest) return undefined;
  return { address, label, text: [title, rest === title ? "" : rest, address].filter(Boolean).join("\n\n") };
}

function findAddress(text: string): string | undefined {
  const [found] = /https?:\/\/[^\s<>"]+/i.exec(text) ?? [];
  // A sentence may end right after an address.
  const address = found?.replace(/[.,;:!?)\]]+$/, "");
  return address && URL.canParse(address) ? address : undefined;
}
