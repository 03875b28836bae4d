/** The field of the form that holds the file; what else it holds is text. */
const fileField = "file";

/** Takes the file out of a form: its bytes, and the form without it. A browser sends an empty one where none was chosen. */
export async function takeFile(form: FormData): Promise<{ bytes: Buffer | undefined; rest: FormData }> {
  const rest = new FormData();
  for (const [name, value] of form) {
    const isFile = name === fileField && (value instanceof File || value === "");
    if (!isFile) rest.append(name, value);
  }
  const file = form.get(fileField);
  const bytes = file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : undefined;
  return { bytes, rest };
}

/** The text of a file; undefined when it is none (RFC 3629: no UTF-8). A byte order mark at its begin is no part of it. */
export function readUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
