const words = "Answer a question about one table in SQL and say the answer in one plain sentence. ".repeat(10_000);

/**
 * As many elements and letters as the address says, and no data. Reading the address makes the page one that is rendered for each request,
 * as a learner's page has to be.
 */
export default async function Page({ searchParams }) {
  const { elements = "1", letters = "0" } = await searchParams;
  const count = Number(elements);
  const each = Math.floor(Number(letters) / count);
  const rest = Number(letters) - each * count;
  return (
    <main>
      {Array.from({ length: count }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <p key={at}>{words.slice(0, at === 0 ? each + rest : each)}</p>
      ))}
    </main>
  );
}
