/** Inputs of one batch call; with property histories fewer. Source: HubSpot, objects API guide and error message. */
export const batchSize = 100;
export const batchSizeWithHistory = 50;

/** Cuts a list into pieces of at most `size`, in order. */
export const chunk = <Item>(items: readonly Item[], size: number = batchSize): Item[][] => {
  const pieces: Item[][] = [];
  for (let start = 0; start < items.length; start += size) pieces.push(items.slice(start, start + size));
  return pieces;
};
