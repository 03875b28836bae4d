/** Messages of the page that is shown for an address that leads nowhere. */
export const notFound = {
  why: "The address may have a typing error, somebody may have stopped sharing, or the page may belong to another account.",
  near: "Did you mean this?",
  kinds: { role: "Role", area: "Skill area", milestone: "Milestone" },
  search: "Find a milestone, a tool or a role",
  submit: "Search",
  elsewhere: "Or go to",
  allRoles: "All roles",
  home: "Home",
};
