import { z } from "zod";
import { type LimitName, takeTry } from "#lib/auth/rate-limit.ts";
import { clientAddress } from "#lib/auth/request.ts";
import { type TokenScope, tokenScopes } from "#lib/data/account/api-tokens.ts";
import { checkDatabase } from "#lib/data/account/check-database.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { hasFaultSince } from "#lib/db/storage-faults.ts";
import { type ProblemStatus, problem, problemSchema, readInput, refuseMethodsBut, waitProblem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { log } from "#lib/observability/log.ts";
import { answerWithToken } from "./answer-with-token.ts";
import { schemaNames } from "./schema-names.ts";

/** The body of every refusal. */
export const problemBodySchema = problemSchema.register(schemaNames, { id: "Problem" });

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** The kinds of a body by media type: JSON of a named schema, any text, or any bytes. */
export type Content = Readonly<Record<string, z.ZodType | "text" | "bytes">>;
type Fields = Readonly<Record<string, z.ZodType>>;
type Values<Shape extends Fields> = { [Name in keyof Shape]: z.output<Shape[Name]> };

/** How a request's body is read: once, at most `maxBytes`, into data or the refusal to answer with. */
export type BodySpec<Data> = {
  content: Content;
  maxBytes: number;
  read(request: Request): Promise<{ data: Data } | { refusal: Response }>;
};

/** The largest body of most requests, in bytes. */
const usualMaxBytes = 64 * 1024;

/** A JSON body that is exactly as the schema says. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema, maxBytes = usualMaxBytes): BodySpec<z.output<Schema>> {
  return { content: { "application/json": schema }, maxBytes, read: (request) => readInput(request, schema, maxBytes) };
}

/** The description of a route in the OpenAPI document. Its summary and description are in the messages, by its id. */
export type Operation = {
  id: keyof typeof messages.apiDocs.docs.calls;
  method: Method;
  /** As OpenAPI writes it, such as "/api/v1/plans/{planId}"; the folders of the route are named alike. */
  path: string;
  tag: keyof typeof messages.apiDocs.docs.tags;
  auth: "public" | "token";
  /** What a token must be for at least; without it, for reading where the method only reads, else for everything. */
  scope?: TokenScope;
  /** Parts of the path. One that does not fit its schema is not found, with the schema's message. */
  params?: Fields;
  query?: Fields;
  body?: Pick<BodySpec<unknown>, "content" | "maxBytes">;
  /** Counts requests: by learner with a token, by network address without. */
  limit?: LimitName;
  success: { status: 200 | 201 | 204; description: string; content?: Content };
};

/** A request whose token, path and query were checked. */
type Checked<Auth, Params extends Fields, Query extends Fields> = {
  request: Request;
  now: Date;
  learner: Auth extends "token" ? LearnerId : undefined;
  params: Values<Params>;
  query: Values<Query>;
};

type RouteSpec<Auth extends Operation["auth"], Params extends Fields, Query extends Fields, Found, Body, Answer> = Operation & {
  auth: Auth;
  params?: Params;
  query?: Query;
  /** Loads what the path names, before the body is read. Undefined is answered with 404. */
  find?: (call: Checked<Auth, Params, Query>) => Promise<Found>;
  body?: BodySpec<Body>;
  success: { content?: { "application/json"?: z.ZodType<Answer> | "bytes" } };
  /** @returns the JSON of a success, or a response. */
  handle(call: Checked<Auth, Params, Query> & { found: NonNullable<Found>; body: Body }): Promise<NoInfer<Answer> | Response>;
};

/** One method of one address: what the document says of it, and its handler. */
export type Route = { operation: Operation; answer: Handler };
type Handler = (request: Request, context?: { params: Promise<unknown> }) => Response | Promise<Response>;

/**
 * Defines one method of one address. The handler, the checks of what is sent and the OpenAPI document all come from here.
 * A bug or a silent database is logged and answered with problem details.
 */
export function defineRoute<
  Auth extends Operation["auth"],
  Answer,
  Found,
  Body,
  Params extends Fields = Record<never, never>,
  Query extends Fields = Record<never, never>,
>(spec: RouteSpec<Auth, Params, Query, Found, Body, Answer>): Route {
  async function run(request: Request, learner: LearnerId | undefined, now: Date, pathValues: unknown): Promise<Response> {
    const params = z.object(spec.params ?? {}).safeParse(pathValues);
    if (!params.success) return problem(404, messageOf(params.error));
    const { searchParams } = new URL(request.url);
    const names = Object.keys(spec.query ?? {});
    const query = z
      .object(spec.query ?? {})
      .safeParse(Object.fromEntries(names.map((name) => [name, searchParams.get(name) ?? undefined])));
    if (!query.success) return problem(400, messageOf(query.error));
    const wait = spec.limit && (await takeTry(spec.limit, learner ?? clientAddress(request.headers), now));
    if (wait) return waitProblem(wait);
    const call: Checked<Auth, Params, Query> = {
      request,
      now,
      learner: learner as Checked<Auth, Params, Query>["learner"],
      params: params.data as Values<Params>,
      query: query.data as Values<Query>,
    };
    const found = await spec.find?.(call);
    if (spec.find && !found) return problem(404, messages.apiAccess.noPlan);
    const read = await spec.body?.read(request);
    if (read && "refusal" in read) return read.refusal;
    const answer = await spec.handle({ ...call, found: found as NonNullable<Found>, body: read?.data as Body });
    return answer instanceof Response ? answer : Response.json(answer, { status: spec.success.status });
  }

  return {
    operation: spec,
    async answer(request, context) {
      const now = new Date();
      const start = performance.now();
      try {
        const pathValues = (await context?.params) ?? {};
        if (spec.auth === "public") return await run(request, undefined, now, pathValues);
        const needs = { scope: neededScope(spec), maxBytes: spec.body?.maxBytes ?? usualMaxBytes };
        return await answerWithToken(request, now, needs, (each, learner) => run(each, learner, now, pathValues));
      } catch (error) {
        return answerFailure(error, request, spec.path, start);
      }
    },
  };
}

async function answerFailure(error: unknown, request: Request, path: string, start: number): Promise<Response> {
  log().error({ requestId: request.headers.get("x-request-id"), route: path, err: error }, "failed");
  return hasFaultSince(start) || (await checkDatabase()) === "silent"
    ? problem(503, messages.operating.cannotStore, undefined, { "retry-after": "30" })
    : problem(500, messages.errors.crash);
}

function messageOf({ issues }: z.ZodError): string {
  return issues[0]?.message ?? "";
}

/** All methods of one address, to be exported by its `route.ts`; a method that is not defined is refused with 405. */
export type ApiResource = Record<Method, Handler> & { path: string; routes: readonly Route[] };

/** Puts the methods of one address together. */
export function defineResource(...routes: readonly [Route, ...Route[]]): ApiResource {
  const handlers: Partial<Record<Method, Handler>> = Object.fromEntries(routes.map(({ operation, answer }) => [operation.method, answer]));
  const { path } = routes[0].operation;
  const stray = routes.find(({ operation }) => operation.path !== path);
  if (stray) throw new Error(`${stray.operation.id} has another path than ${path}`);
  const refusals = refuseMethodsBut(...routes.map(({ operation }) => operation.method));
  return { ...refusals, ...handlers, path, routes };
}

/** The refusals that a route can answer with, in ascending order. They follow from what it takes. */
export function listProblems(operation: Operation): ProblemStatus[] {
  const { auth, params, query, body, limit } = operation;
  const isKeyed = takesKey(operation);
  const usesDatabase = auth === "token" || limit !== undefined;
  const all: [status: ProblemStatus, possible: boolean][] = [
    [400, Boolean(query ?? body)],
    [401, auth === "token"],
    [403, auth === "token" && neededScope(operation) !== tokenScopes[0]],
    [404, params !== undefined],
    [405, true],
    [409, isKeyed],
    [413, body !== undefined],
    [415, body !== undefined],
    [422, isKeyed],
    [429, usesDatabase],
    [500, true],
    [503, usesDatabase],
  ];
  return all.filter(([, possible]) => possible).map(([status]) => status);
}

/** What a token must be for at least. */
export function neededScope({ scope, method }: Operation): TokenScope {
  return scope ?? (method === "GET" ? "read" : "all");
}

/** Whether an `Idempotency-Key` is taken. */
export function takesKey({ method, auth }: Operation): boolean {
  return auth === "token" && method === "POST";
}
