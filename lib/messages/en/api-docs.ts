/** What the API says about itself, in its document and on its page. */

export const apiDocs = {
  docs: {
    title: "Milepost API",
    summary: "A learner’s plans for programs, and the curriculum for everybody.",
    description:
      "Everything that a learner can do with a plan, a program can do for them. Answers are JSON; refusals are problem details (RFC 9457) with a sentence in “detail”.",
    token: "A personal token, made in the settings. It begins with milepost_ and is shown once.",
    tags: {
      curriculum: "Roles and milestones, open to everybody",
      plans: "One’s own plans",
      files: "Plans as files, out and in",
      document: "This description",
    },
    parameters: {
      role: "The id of a role.",
      plan: "The id of one of your plans.",
      milestone: "The id of a milestone of the plan.",
      format: "What kind of file.",
      limit: "How many at most.",
      after: "Where the page before ended, as “next” has it.",
      dryRun: "Whether only to say what would change.",
      key: "A key of your own for this one request, so that sending it again does nothing twice. It is remembered for a day.",
    },
    answers: {
      catalog: "The curriculum.",
      roles: "The roles.",
      role: "The role.",
      preview: "The plan, which is stored nowhere.",
      plans: "A page of your plans.",
      made: "The plan was made; Location says where it is.",
      plan: "The plan.",
      deleted: "The plan is deleted.",
      milestone: "The milestone as it stands now.",
      file: "The file.",
      report: "What was changed, or would be.",
      document: "This document.",
    },
    calls: {
      getCatalog: {
        summary: "The whole curriculum",
        description:
          "All roles with their skill areas, and all milestones. It may be kept for an hour; ETag says whether it is still the same.",
      },
      listRoles: { summary: "All roles", description: "The roles with their skill areas, without the milestones written out." },
      getRole: {
        summary: "One role",
        description: "One role with its milestones written out: its core in planned order, then the optional ones.",
      },
      previewPlan: {
        summary: "Plan without storing",
        description: "What a plan for a role would look like with this study time. Nothing is stored.",
      },
      listPlans: { summary: "Your plans", description: "In the order in which they were made, without their milestones." },
      makePlan: {
        summary: "Make a plan",
        description: "One plan a role. With study time every milestone gets its dates; it can also be set later.",
      },
      getPlan: { summary: "One plan", description: "One of your plans with its milestones in planned order." },
      changePlan: {
        summary: "Change study time or order",
        description: "What is not named stays. Naming anything of the study time gives every milestone its dates anew from today.",
      },
      deletePlan: {
        summary: "Delete a plan",
        description: "The plan goes with what belongs to it alone. What you know, wrote and did stays yours.",
      },
      putMilestone: {
        summary: "Set a milestone",
        description: "Sets what is named: all of it, or nothing when one part is wrong. The same again changes nothing.",
      },
      exportPlan: { summary: "A plan as a file", description: "The same files as in the program itself." },
      importPlan: {
        summary: "Bring a plan in",
        description:
          "Takes a complete copy, or a checklist that was ticked by hand. Newer progress is never replaced by older, notes of both sides are kept, and the same file again changes nothing.",
      },
      getDocument: { summary: "This description", description: "The OpenAPI 3.1 document." },
    },
  },
  problems: {
    400: "Something in the request is wrong; “errors” names the fields.",
    401: "The token is missing, unknown or revoked.",
    404: "There is no such thing, or it is not yours.",
    405: "The address does not answer this method; Allow names those that it does.",
    409: "It is there already, or a request with this key is still being worked on.",
    413: "The body is too large.",
    415: "The body is of another kind than the address takes.",
    422: "The Idempotency-Key was used for another request.",
    429: "Too many requests; Retry-After says how many seconds to wait.",
    500: "Something went wrong on our side.",
    503: "The server cannot answer now; Retry-After says how many seconds to wait.",
  },
} as const;
