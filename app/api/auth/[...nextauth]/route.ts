import { NextRequest } from "next/server";
import { answerWithNextAuth } from "#lib/auth/next-auth.ts";
import { problem } from "#lib/http/problem.ts";
import { readText, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth answers what it cannot read with an error of the server's, so that is turned away before it gets there. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (request.method !== "POST" && nextauth.join("/") === "callback/credentials") {
    return problem(405, messages.api.wrongMethod("POST"), undefined, { allow: "POST" });
  }
  const wanted = request.nextUrl.searchParams.getAll("callbackUrl");
  const kept = request.cookies.getAll().filter(({ name }) => name.endsWith("next-auth.callback-url"));
  if (![...wanted, ...kept.map(({ value }) => value)].every((url) => isAddress(url, request.url))) {
    const refusal = refuse(400, messages.errors.notUnderstood("callbackUrl"));
    // A cookie that cannot be read would otherwise be in the way for as long as the browser keeps it.
    for (const { name } of kept) refusal.headers.append("set-cookie", `${name}=; Path=/; Max-Age=0`);
    return refusal;
  }
  return answerWithNextAuth(request, context, request.headers.get("user-agent"));
}

export async function POST(request: NextRequest, context: Context): Promise<Response> {
  const text = await readText(request, 10_000);
  if (text === undefined) return refuse(413, messages.errors.tooLarge);
  const isJson = request.headers.get("content-type")?.includes("application/json");
  if (isJson && !isJsonObject(text)) return refuse(400, messages.errors.notUnderstood("JSON"));
  return GET(new NextRequest(request.url, { method: "POST", headers: request.headers, body: text }), context);
}

function isAddress(url: string, base: string): boolean {
  const from = url.startsWith("/") ? base : undefined;
  return url === "" || (URL.canParse(url, from) && /^https?:$/.test(new URL(url, from).protocol));
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null;
  } catch {
    return false;
  }
}
