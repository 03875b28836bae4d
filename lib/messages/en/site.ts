/** Messages of the frame around every page. */
export const site = {
  description:
    "A learning path for Data Analyst, Data Scientist, ML Engineer or GenAI Engineer: an ordered checklist with hours, proofs and free resources.",
  skipToContent: "Skip to the content",
  roles: "Roles",
  jobs: "The job you want",
  pasteJob: "Have a job in mind? Paste the advertisement",
  search: "Search",
  plan: "My plan",
  plans: "All plans",
  milestones: "All milestones",
  menu: "Menu",
  tabs: { today: "Today", plan: "Plan", map: "Map", progress: "Progress" },
  settings: "Settings",
  signIn: "Sign in",
  signUp: "Sign up",
  signOut: "Sign out",
  mainNavigation: "Main",
  footer: "Code under MIT, curriculum under CC\u00a0BY\u00a04.0.",
} as const;
