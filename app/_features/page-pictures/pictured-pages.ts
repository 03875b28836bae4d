/** The pages of a plan that one goes back and forth between. */
const pictured = ["/today", "/plan", "/map", "/progress"] as const;
export type Picturable = (typeof pictured)[number];

/** Which of them is at a path; undefined for every other page. The map of a plan is at the address of that plan. */
export function readPictured(pathname: string): Picturable | undefined {
  if (/^\/plans\/[0-9a-f-]{36}\/map$/.test(pathname)) return "/map";
  return pictured.find((path) => path === pathname);
}

/** The others of them; none where a page is not one of them. */
export function listOthers(pathname: string): Picturable[] {
  const here = readPictured(pathname);
  return here === undefined ? [] : pictured.filter((path) => path !== here);
}
