import { answerPublished } from "#lib/api/published.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { publishRoleDetail } from "#lib/catalog/publish.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { problem, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ role: string }> };

/** One role with its milestones written out. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const role = findRole((await params).role);
  if (!role) return problem(404, messages.api.noRole(roleIds));
  return answerPublished(request, role.id, () => publishRoleDetail(role, catalog()));
}

export const { POST, PUT, PATCH, DELETE } = refuseMethodsBut("GET");
