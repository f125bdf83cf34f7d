import { useEffect } from 'react';

const everyMs = 20_000;
const forMs = 300_000;

/**
 * After the rep's own verdict, looks every 20 seconds for 5 minutes whether somebody gave a later one, so that
 * the first of two reps hears of it. Ends when the card is unmounted; a new verdict starts it afresh. The limit
 * keeps a forgotten tab from using up the account's calls.
 */
export function usePolling(ownKey: string | undefined, look: () => void): void {
  useEffect(() => {
    if (!ownKey) return undefined;
    const repeat = setInterval(look, everyMs);
    const end = setTimeout(() => clearInterval(repeat), forMs);
    return () => {
      clearInterval(repeat);
      clearTimeout(end);
    };
  }, [ownKey, look]);
}
