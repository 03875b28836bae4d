import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { nextAuthOptions } from "../../../../lib/auth/next-auth.ts";
import { deviceName } from "../../../../lib/auth/request.ts";

type Context = { params: Promise<{ nextauth: string[] }> };

function handle(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request as never, context as never, nextAuthOptions(deviceName(request.headers.get("user-agent"))));
}

export { handle as GET, handle as POST };
