let numbers: Intl.NumberFormat | undefined;

/** "1,440", "7.5". Small whole numbers do without `Intl`, which is slow to start on a phone. */
export function formatNumber(number: number): string {
  if (Number.isInteger(number) && Math.abs(number) < 1000) return String(number);
  numbers ??= new Intl.NumberFormat("en-GB");
  return numbers.format(number);
}
