import { send } from "../../../e2e/support/http.ts";
import type { Asked } from "./load.ts";

/** What a page is made of, as far as the bare framework can be given the same. */
export type Shape = { bytes: number; elements: number };

/** The bytes of an answer and the elements of its body, scripts and styles left out. */
export function readShape(html: string): Shape {
  const body = html.slice(html.indexOf("<body")).replaceAll(/<(script|style)\b.*?<\/\1>/gs, "");
  return { bytes: Buffer.byteLength(html), elements: body.match(/<[a-z]/g)?.length ?? 0 };
}

/**
 * Finds with how many letters the bare framework's page of so many elements has as many bytes. Each letter is sent twice, as HTML and as
 * the framework's data, so two answers give the straight line on which the third one lies.
 * @returns what to ask for, and the bytes that it has
 */
export async function findSameBytes(server: string, { bytes, elements }: Shape): Promise<{ asked: Asked; bytes: number }> {
  const path = (letters: number) => `/?elements=${elements}&letters=${Math.max(0, Math.round(letters))}`;
  const size = async (letters: number) => Buffer.byteLength((await send({ server, path: path(letters) })).text);
  const many = 40 * elements;
  const [few, more] = [await size(elements), await size(many)];
  const letters = elements + ((bytes - few) * (many - elements)) / (more - few);
  return { asked: { path: path(letters) }, bytes: await size(letters) };
}
