export const dayMs = 86_400_000;
export const hourMs = 3_600_000;

export const isoAt = (moment: number): string => new Date(moment).toISOString();
