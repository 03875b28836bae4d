/** The API's description of itself, in its OpenAPI document and on its page. */

export const apiDocs = {
  docs: {
    title: "Milepost API",
    summary: "Your plans for your programs, and the curriculum for everyone.",
    description:
      "Your programs can do with your plans what you can do in Milepost. Answers are JSON. Errors are problem details (RFC 9457) with a sentence in “detail”.",
    token: "A personal token, created in the settings. It begins with milepost_ and is shown once.",
    tags: {
      curriculum: "Roles and milestones, open to everyone",
      plans: "Your plans",
      files: "Export and import",
      document: "This description",
    },
    parameters: {
      role: "The id of a role.",
      plan: "The id of one of your plans.",
      milestone: "The id of a milestone of the plan.",
      format: "The file format.",
      delimiter: "What separates the cells of the format csv. Other formats ignore it.",
      shape:
        "What the format ics shows: the study sessions of the next eight weeks (sessions), all of them (all-sessions), or a bar for each milestone (bars). Other formats ignore it.",
      limit: "The largest number of plans to return.",
      after: "The end of the previous page, as given in “next”.",
      dryRun: "With true, nothing is stored; the answer reports what would change.",
      key: "A key of your own for this request, so that sending it again changes nothing twice. It is kept for a day.",
    },
    status: {
      status:
        "Whether the current finish is earlier or later than the planned one, as on every page and in every file. A finished plan is compared with its target date, if it has one. Null when there is nothing to compare.",
      statusDays: "The days between the two dates that the status compares.",
      daysAfterTarget:
        "How many days the current finish is after the target date; 0 when it is not, or when there is no target date. Unless the plan is late, pages and files say this number, when it is not 0, instead of early or on track.",
      plannedFinish: "The last day of the last schedule.",
      currentFinish: "The last day as of today; once the plan is finished, the day on which it was.",
      finishedOn: "The day on which the plan was finished. Null while something is left.",
      hoursLeft: "The hours left, to the half. Ticked steps and your own estimates count.",
      currentDay:
        "As of today: computed from today when the planned days cannot be met. Null when nothing is left of it or it has no dates.",
    },
    answers: {
      catalog: "The curriculum.",
      roles: "The roles.",
      role: "The role.",
      preview: "The plan. It is not stored.",
      plans: "A page of your plans.",
      made: "The plan was created; its address is in Location.",
      plan: "The plan.",
      deleted: "The plan is deleted.",
      milestone: "The milestone after the change.",
      file: "The file.",
      report: "The changes, made or previewed.",
      document: "This document.",
    },
    calls: {
      getCatalog: {
        summary: "The whole curriculum",
        description:
          "All roles with their skill areas, and all milestones. You can cache it for an hour; ETag tells whether it has changed.",
      },
      listRoles: { summary: "All roles", description: "The roles with their skill areas, without the details of milestones." },
      getRole: {
        summary: "One role",
        description: "One role with its milestones: those of a new plan in study order, then the others on offer.",
      },
      previewPlan: {
        summary: "Preview a plan",
        description: "Computes a plan for a role with this study time. Nothing is stored.",
      },
      listPlans: { summary: "Your plans", description: "In the order they were created, without their milestones." },
      makePlan: {
        summary: "Create a plan",
        description: "One plan for each role. With study time, every milestone gets dates. You can also set it later.",
      },
      getPlan: { summary: "One plan", description: "One of your plans with its milestones in plan order." },
      changePlan: {
        summary: "Change study time or order",
        description:
          "Fields you leave out stay the same. A change of study time replans every milestone from today. “byArea” and “choose” change what is planned and in which order; dates follow with the next change of study time.",
      },
      deletePlan: {
        summary: "Delete a plan",
        description: "Deletes the plan and what belongs to it alone. Your progress, notes and history stay.",
      },
      putMilestone: {
        summary: "Set a milestone",
        description: "Sets the fields you send: all of them, or none if one is wrong. Sending the same again changes nothing.",
      },
      exportPlan: {
        summary: "A plan as a file",
        description:
          "The same files as on the export page. A cell of the format csv has at most 32,767 characters, as in Excel: a longer text is cut and ends in “…”.",
      },
      importPlan: {
        summary: "Import a plan",
        description:
          "Takes a backup, or a checklist ticked by hand. Newer progress is never replaced by older progress, both versions of a note are kept, and importing the same file again changes nothing. Lines of a checklist that were not understood are counted in “notUnderstood”, the first ten with number and text.",
      },
      getDocument: { summary: "This description", description: "The OpenAPI 3.1 document." },
    },
  },
  problems: {
    400: "The request is invalid; “errors” names the fields.",
    401: "The token is missing, unknown, revoked or expired.",
    403: "The token may not do this: it was created for less.",
    404: "Not found, or not yours.",
    405: "This address does not allow this method; see Allow.",
    409: "It already exists, or a request with this key is still running.",
    413: "The body is too large.",
    415: "The body has a media type that this address does not take.",
    422: "The Idempotency-Key was used for another request.",
    429: "Too many requests; Retry-After says how many seconds to wait.",
    500: "Something went wrong on our side.",
    503: "The server cannot answer now; Retry-After says how many seconds to wait.",
  },
} as const;
