/** How a locale groups digits and marks decimals, in the words of Mantine's number input. */
export function numberSeparators(locale: string): { thousandSeparator: string; decimalSeparator: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567.8);
  const find = (type: Intl.NumberFormatPartTypes) => parts.find((part) => part.type === type)?.value;
  return { thousandSeparator: find('group') ?? '', decimalSeparator: find('decimal') ?? '.' };
}

/** A currency's sign, whether the locale writes it first, and the decimals that ISO 4217 gives it. */
export function currencyFormat(locale: string, currency: string) {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  const parts = format.formatToParts(1);
  const at = (type: Intl.NumberFormatPartTypes) => parts.findIndex((part) => part.type === type);
  return {
    symbol: parts[at('currency')]?.value ?? currency,
    symbolFirst: at('currency') < at('integer'),
    decimals: format.resolvedOptions().maximumFractionDigits ?? 2,
  };
}
