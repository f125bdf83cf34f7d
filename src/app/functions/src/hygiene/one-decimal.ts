/** Points and percentages as people read them. */
export const oneDecimal = (value: number): number => Math.round(10 * value) / 10;
